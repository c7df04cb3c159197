import { shortDay } from '../../ui/dates';
import type { Option } from '../../ui/combobox';
import { paySaid, windowGroups, windowSaid } from './said';
import type { VacancyValues } from './values';
import {
  competitiveIds,
  competitiveQuestions,
  contractNames,
  kindNames,
  knownNames,
  remoteNames,
  requirementNames,
} from './words';

type Said = { readonly [Name in keyof VacancyValues]?: (value: VacancyValues[Name]) => string | null };

const option = (value: Option | null) => value?.label ?? null;
const hours = (hundredths: number | null) => (hundredths === null ? null : `${hundredths / 100} a week`);
const day = (value: string) => (value === '' ? null : shortDay(value));

const said: Said = {
  soc2020: option,
  employerId: option,
  siteId: (id) => (id === '' ? 'No site' : 'Another site'),
  kind: (kind) => (kind === '' ? null : kindNames[kind]),
  advertised: (answer) => (answer === '' ? null : knownNames[answer]),
  hoursMin: hours,
  hoursMax: hours,
  shifts: ({ windows }) => windowGroups(windows).map(windowSaid).join('; ') || 'Not known',
  pay: (pay) => paySaid(pay) ?? 'Not known',
  contract: (contract) => (contract === '' ? null : contractNames[contract]),
  remote: (remote) => (remote === '' ? null : remoteNames[remote]),
  requirements: (all) => all.map(({ kind }) => requirementNames[kind]).join(', ') || 'Nothing',
  training: (answer) => (answer === '' ? null : knownNames[answer]),
  progression: (answer) => (answer === '' ? null : knownNames[answer]),
  competitive: (answers) =>
    competitiveIds.map((id) => `${competitiveQuestions[id]} ${knownNames[answers[id]]}`).join(' '),
  closesOn: day,
  startsOn: day,
};

/** The value of one field of the form in words, for showing two versions side by side. */
export function fieldSaid<Name extends keyof VacancyValues>(name: Name, value: unknown): string {
  const say = said[name];
  const text = say
    ? say(value as VacancyValues[Name])
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';
  return text === null || text === '' ? 'Not known' : text;
}
