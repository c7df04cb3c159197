import type { View } from '../../api/client';
import type { Option } from '../../ui/combobox';
import type { Vacancy } from './queries';

type Create = View<'CreateVacancy'>;
type Dimension = View<'EnvironmentDimension'>;

/** What the form of a vacancy holds, by the names of the API's fields. Hours count hundredths, as the number fields do. */
export interface VacancyFields {
  readonly title: string;
  readonly soc2020: Option | null;
  readonly employerId: Option | null;
  readonly siteId: string;
  readonly place: string;
  readonly kind: View<'VacancyKind'> | '';
  readonly advertised: View<'Known'> | '';
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly shifts: Vacancy['shifts'];
  readonly pay: Vacancy['pay'];
  readonly contract: View<'ContractKind'> | '';
  readonly remote: View<'RemoteKind'> | '';
  readonly requirements: Vacancy['requirements'];
  readonly training: View<'Known'> | '';
  readonly progression: View<'Known'> | '';
  readonly competitive: Vacancy['competitive'];
  readonly closesOn: string;
  readonly startsOn: string;
  readonly openings: number | null;
  readonly description: string;
  readonly sourceUrl: string;
}

/** The fields and what was seen at the workplace, which is sent apart. */
export interface VacancyValues extends VacancyFields {
  readonly environment: Readonly<Partial<Record<Dimension, number>>>;
}

/** A vacancy of which nothing is known. */
export const unknownVacancy: VacancyFields = {
  title: '',
  soc2020: null,
  employerId: null,
  siteId: '',
  place: '',
  kind: 'advertised',
  advertised: 'unknown',
  hoursMin: null,
  hoursMax: null,
  shifts: {
    certainty: 'unknown',
    windows: [],
    pattern: 'unknown',
    nights: 'unknown',
    weekends: 'unknown',
    split: 'unknown',
  },
  pay: { minPence: null, maxPence: null, unit: 'unknown', basis: 'unknown', proRata: 'unknown', text: null },
  contract: 'unknown',
  remote: 'unknown',
  requirements: [],
  training: 'unknown',
  progression: 'unknown',
  competitive: { openToAnyone: 'unknown', permanent: 'unknown', paysMinimumWage: 'unknown', setAside: 'unknown' },
  closesOn: '',
  startsOn: '',
  openings: null,
  description: '',
  sourceUrl: '',
};

const hundredths = (hours: number | null) => (hours === null ? null : Math.round(hours * 100));

/** The form of a vacancy on record. */
export function fieldsOf(view: Vacancy): VacancyFields {
  const {
    title,
    kind,
    advertised,
    shifts,
    pay,
    contract,
    remote,
    requirements,
    training,
    progression,
    competitive,
    openings,
  } = view;
  return {
    title,
    soc2020: view.soc2020 === null ? null : { id: view.soc2020, label: view.occupationTitle ?? view.soc2020 },
    employerId: view.employer && { id: view.employer.id, label: view.employer.name },
    siteId: view.site?.id ?? '',
    // With a site, the place is only the site's postcode said again.
    place: view.site ? '' : (view.place ?? ''),
    ...{ kind, advertised, shifts, pay, contract, remote, requirements, training, progression, competitive, openings },
    hoursMin: hundredths(view.hoursMin),
    hoursMax: hundredths(view.hoursMax),
    closesOn: view.closesOn ?? '',
    startsOn: view.startsOn ?? '',
    description: view.description ?? '',
    sourceUrl: view.sourceUrl ?? '',
  };
}

const said = (text: string) => text.trim() || null;
const hours = (count: number | null) => (count === null ? null : count / 100);

/** Amounts without a basis are what the employer said; a unit and pro rata stay as chosen. */
function payOf(pay: Vacancy['pay']): Vacancy['pay'] {
  const known = pay.minPence !== null || pay.maxPence !== null;
  return { ...pay, text: said(pay.text ?? ''), basis: known && pay.basis === 'unknown' ? 'stated' : pay.basis };
}

/** The whole body of the fields, as a create sends it. */
export function bodyOf(fields: VacancyFields): Omit<Required<Create>, 'id' | 'source' | 'sourceRef'> {
  return {
    title: fields.title.trim(),
    soc2020: fields.soc2020?.id ?? null,
    employerId: fields.employerId?.id ?? null,
    siteId: said(fields.siteId),
    place: said(fields.place),
    kind: fields.kind || 'advertised',
    advertised: fields.advertised || 'unknown',
    hoursMin: hours(fields.hoursMin),
    hoursMax: hours(fields.hoursMax),
    shifts: { ...fields.shifts, certainty: fields.shifts.windows.length > 0 ? 'known' : 'unknown' },
    pay: payOf(fields.pay),
    contract: fields.contract || 'unknown',
    remote: fields.remote || 'unknown',
    requirements: fields.requirements.map((one) => ({ ...one, detail: said(one.detail ?? '') })),
    training: fields.training || 'unknown',
    progression: fields.progression || 'unknown',
    competitive: fields.competitive,
    closesOn: said(fields.closesOn),
    startsOn: said(fields.startsOn),
    openings: fields.openings,
    description: said(fields.description),
    sourceUrl: said(fields.sourceUrl),
  };
}

type Body = ReturnType<typeof bodyOf>;

/** The members in which two forms differ, with the values of `now`: what a change sends, and what somebody else changed. */
export function changesBetween(before: VacancyFields, now: VacancyFields): Partial<Body> {
  const old = bodyOf(before);
  const entries = Object.entries(bodyOf(now)) as [keyof Body, unknown][];
  return Object.fromEntries(entries.filter(([name, value]) => JSON.stringify(old[name]) !== JSON.stringify(value)));
}

/** The members of the body with these names. */
export function partsOfBody(fields: VacancyFields, names: readonly string[]): Partial<Body> {
  return Object.fromEntries(Object.entries(bodyOf(fields)).filter(([name]) => names.includes(name)));
}

/**
 * What a create sends: only what was said. An occupation that nobody chose is left out, so that the server may read it
 * from a title that names exactly one.
 */
export const createBodyOf = (fields: VacancyFields): Create => ({
  ...changesBetween(unknownVacancy, fields),
  title: fields.title.trim(),
});

/** What each field is called, for saying what a colleague changed. */
export const fieldNames: Readonly<Record<keyof VacancyValues, string>> = {
  environment: 'What you have seen there',
  title: 'Title',
  soc2020: 'Kind of work',
  employerId: 'Employer',
  siteId: 'Site',
  place: 'Place',
  kind: 'How it came about',
  advertised: 'Whether it is advertised',
  hoursMin: 'Fewest hours',
  hoursMax: 'Most hours',
  shifts: 'Days and times',
  pay: 'Pay',
  contract: 'Contract',
  remote: 'Working from home',
  requirements: 'What they ask for',
  training: 'Training on the job',
  progression: 'Moving up',
  competitive: 'Who may apply',
  closesOn: 'Closing day',
  startsOn: 'Start day',
  openings: 'Number of openings',
  description: 'Description',
  sourceUrl: 'Link to the advert',
};
