import { requirementNames, type Dimension } from '../clients/wishes/words';

/** The word of a code; a code a later engine brings reads as itself. */
export const named = <Code extends string>(table: Readonly<Record<Code, string>>, code: string): string =>
  code in table ? table[code as Code] : code.replaceAll('_', ' ');

/** A requirement in the middle of a sentence, with its article. */
const asked: Readonly<Record<string, string>> = {
  driving_licence: 'a driving licence',
  own_transport: 'a car or van of your own',
  dbs_basic: 'a basic DBS check',
  dbs_enhanced: 'an enhanced DBS check',
  right_to_work: 'the right to work in the UK',
  qualification: 'a qualification',
  experience: 'experience in this work',
  physical: 'lifting or standing for long',
  language: 'another language',
  other: 'something else',
};
/** What an employer asks for, to stand in a sentence. */
export const thing = (code: string) => asked[code] ?? named(requirementNames, code).toLowerCase();

interface Amounts {
  readonly little: string;
  readonly some: string;
  readonly much: string;
}

/** How a workplace reads at levels 1 to 2, 3, and 4 to 5. */
export const surroundings: Readonly<Record<Dimension, Amounts>> = {
  noise: { little: 'quiet', some: 'some noise', much: 'noisy' },
  public_contact: {
    little: 'little contact with customers',
    some: 'some contact with customers',
    much: 'a lot of contact with customers',
  },
  pace: { little: 'unhurried', some: 'busy at times', much: 'busy and fast' },
  outdoors: { little: 'mostly indoors', some: 'partly outdoors', much: 'mostly outdoors' },
  physical: { little: 'mostly sitting', some: 'some time on your feet', much: 'mostly on your feet' },
  supervision: { little: 'you decide a lot yourself', some: 'some guidance', much: 'closely guided' },
  teamwork: { little: 'mostly on your own', some: 'partly with others', much: 'a lot with others' },
  telephone: { little: 'few telephone calls', some: 'some telephone calls', much: 'a lot of telephone calls' },
  repetition: { little: 'varied tasks', some: 'some routine', much: 'the same tasks over and over' },
  conflict: {
    little: 'few upset people',
    some: 'upset people now and then',
    much: 'upset people often',
  },
  temperature: { little: 'neither hot nor cold', some: 'hot or cold at times', much: 'very hot or very cold' },
};

/** What a wish about the workplace is about, to follow "little" and "a lot of". */
export const ofWhat: Readonly<Record<Dimension, string>> = {
  noise: 'noise',
  public_contact: 'contact with customers',
  pace: 'time pressure',
  outdoors: 'work outdoors',
  physical: 'time on your feet',
  supervision: 'guidance',
  teamwork: 'work with others',
  telephone: 'telephoning',
  repetition: 'routine',
  conflict: 'dealing with upset people',
  temperature: 'heat or cold',
};

/** Who says so. */
export const origins: Readonly<Record<string, string>> = {
  observed: 'seen there',
  advert: 'says the advert',
  usual: 'usual in this work',
};
