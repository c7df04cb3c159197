import { arrows } from './storeys.cjs';
import { isForTests, libs, readSource, sourcesBelow } from './sources';
import { tableProblems } from './tables';

describe('tables follow the arrows', () => {
  it.each(Object.keys(arrows))('%s names only tables it may, and writes only its own', (lib) => {
    const problems = sourcesBelow(`libs/${lib}`)
      .filter((file) => !isForTests(file))
      .flatMap((file) => tableProblems(lib, readSource(file)).map((problem) => `${file}: ${problem}`));
    expect(problems).toEqual([]);
  });

  it('knows every lib in the tree', () => {
    expect(libs().filter((lib) => !(lib in arrows))).toEqual([]);
  });

  it('programs write no table themselves', () => {
    const problems = ['api', 'worker', 'cli']
      .flatMap((app) => sourcesBelow(`apps/${app}/src`))
      .filter((file) => !isForTests(file))
      .flatMap((file) => tableProblems('app', readSource(file)).filter((problem) => problem.includes(' writes ')));
    expect(problems).toEqual([]);
  });

  describe('the rule itself', () => {
    it('lets a lib read along the arrows and write its own', () => {
      const lawful = '`select 1 from vacancies.vacancy v join employers.employer e on e.id = v.employer_id`';
      expect(tableProblems('vacancies', `q(${lawful}); q('update vacancies.vacancy set x = 1')`)).toEqual([]);
    });

    it('finds a read against the arrows', () => {
      expect(tableProblems('employers', "q('select 1 from vacancies.vacancy')")).toEqual([
        'employers reads vacancies.vacancy: no arrow to vacancies',
      ]);
    });

    it('finds a write to the table of a lower lib, in a template with values, in any case', () => {
      expect(tableProblems('vacancies', 'q(`DELETE FROM employers.employer WHERE id in (${ids})`)')).toEqual([
        'vacancies writes employers.employer: ask employers to write it',
      ]);
    });

    it('is not misled by event names, permissions, comments or method calls', () => {
      const text = "emit({ name: 'vacancies.vacancy_published' }); // from vacancies.vacancy\nthis.vacancies.fill(tx)";
      expect(tableProblems('employers', text)).toEqual([]);
    });
  });
});
