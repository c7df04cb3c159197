import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { listedWork, seenWork } from './sector-work';

describe('the work of a sector', () => {
  it('is where people of the trade would look for it', () => {
    const rows = [
      ['10', '5432', 'bakers in food making'],
      ['47', '7111', 'assistants in shops'],
      ['47', '9241', 'shelf fillers in shops'],
      ['52', '9252', 'operatives in warehouses'],
      ['55', '9223', 'cleaners in hotels'],
      ['56', '9263', 'kitchen assistants in restaurants'],
      ['81', '5113', 'gardeners in the care of grounds'],
      ['85', '6112', 'assistants in schools'],
      ['86', '9262', 'porters in hospitals'],
      ['87', '6135', 'carers in homes'],
      ['96', '9224', 'launderers in laundries'],
    ] as const;
    for (const [division, soc, what] of rows) {
      const found = listedWork(division).get(soc);
      expect([what, (found?.titles ?? 0) >= 2 || found?.described]).toEqual([what, true]);
    }
    expect(listedWork('64').has('9263')).toBe(false);
    expect(listedWork('00').size).toBe(0);
  });

  it('is added up from what a service has seen', () => {
    const seen = { division: '56', soc: '9263' };
    expect(
      seenWork([
        { ...seen, vacancies: 2 },
        { ...seen, vacancies: 3 },
      ])
        .get('56')
        ?.get('9263'),
    ).toBe(5);
  });

  it('is what the shipped index gives', () => {
    const bench = path.resolve(__dirname, '../bench/sector-work.mjs');
    const { status, stderr } = spawnSync(process.execPath, [bench, '--check'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
