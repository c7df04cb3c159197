import { TitleClassifier } from './classify-title';
import { titleSegments } from './title-noise';

const group = (soc2020: string, title: string, relatedTitles: string[]) => ({
  soc2020,
  title,
  description: '',
  entryRoutes: '',
  tasks: [],
  relatedTitles,
});
const entry = (title: string, soc2020: string, industry = '') => ({ title, additional: '', industry, soc2020 });
const classifier = new TitleClassifier(
  [
    entry('Receptionist', '9269', 'cinema, theatre'),
    entry('Receptionist', '9269', 'leisure centre'),
    entry('Receptionist', '4216'),
    entry('Healthcare assistant', '6131', 'hospital service'),
    entry('Healthcare assistant', '7114', 'retail pharmacy'),
    entry('Usher', '9269', 'cinema'),
    entry('Usher', '9269', 'theatre'),
    entry('Fork-lift driver', '8222'),
  ],
  [group('4216', 'Receptionists', ['Receptionist']), group('9269', 'Other elementary services', [])],
);

describe('TitleClassifier', () => {
  it('prefers related titles, whatever the number of qualified entries', () => {
    expect(classifier.classify('receptionist')).toMatchObject({ soc2020: '4216', certainty: 'exact' });
  });
  it('takes a qualified entry only when all agree', () => {
    expect(classifier.classify('Usher').soc2020).toBe('9269');
    const answer = classifier.classify('Healthcare Assistant');
    expect(answer).toMatchObject({ soc2020: null, certainty: 'ambiguous' });
    expect(answer.candidates.map((one) => one.soc2020)).toEqual(['6131', '7114']);
  });
  it('asks when the rest of the title speaks for a qualified entry', () => {
    const answer = classifier.classify('Receptionist (Cinema)');
    expect(answer.soc2020).toBeNull();
    expect(answer.candidates.map((one) => one.soc2020)).toEqual(['9269', '4216']);
  });
  it('asks when only part of the title is known', () => {
    expect(classifier.classify('Veterinary dental receptionist')).toMatchObject({
      soc2020: null,
      certainty: 'ambiguous',
    });
  });
  it('does not mind hyphens, joined words and plurals', () => {
    expect(classifier.classify('FORKLIFT DRIVERS').soc2020).toBe('8222');
  });
  it.each(['', 'Wizard', '!!!', 'constructor'])('knows nothing of %j', (title) =>
    expect(classifier.classify(title)).toEqual({ soc2020: null, certainty: 'none', candidates: [] }),
  );
});

describe('titleSegments', () => {
  it.each([
    ['Receptionist - Band 3 - Leeds', ['Receptionist', 'Leeds']],
    ['Kitchen Porter (Part-Time, 16 hours per week)', ['Kitchen Porter']],
    ['Chef de Partie - £500 joining bonus!', ['Chef de Partie']],
    ['HGV Class 1 Driver £14.50 per hour', ['HGV Driver']],
    ['Staff Nurse Bands 5/6', ['Staff Nurse']],
    ['Cleaner at Castle Hotel', ['Cleaner', 'Castle Hotel']],
    ['Warehouse Operative £25k-£30k', ['Warehouse Operative']],
    ['Senior Care Assistant', ['Senior Care Assistant']],
  ])('reads %j', (title, segments) => expect(titleSegments(title)).toEqual(segments));
});
