import { type ColumnExposure, type MatchingQualityView, tooFew } from '#matching';
import { print } from '../print';

type Steadiness = MatchingQualityView['nightToNight'];
type Concentration = MatchingQualityView['firstPlaces'];

const labelWidth = 24;
const percent = (value: number | null) => (value === null ? 'not known' : `${value} %`);
const say = (label: string, text: string) => print(`${label.padEnd(labelWidth)}${text}`);

/** Writes the report for somebody who reads it in a terminal. */
export function printQuality(view: MatchingQualityView): void {
  const { shortLists, vacancies, travelSpeeds } = view;
  print(
    `How good the lists are after the run of ${view.day} (policy ${view.policyVersion}, rules ${view.engineVersion})`,
  );
  print();
  say(
    'Short lists',
    `${shortLists.short} of ${shortLists.people} people have fewer than 5 suggestions (${percent(shortLists.shortPercent)})`,
  );
  for (const { reason, people } of shortLists.reasons) say('', `${reason}: ${people ?? tooFew}`);
  if (shortLists.lookedAt < shortLists.short) say('', `(of ${shortLists.lookedAt} that were looked at)`);
  say(
    'Vacancies never shown',
    `${vacancies.neverShown} of ${vacancies.live} (${percent(vacancies.neverShownPercent)})`,
  );
  say('Vacancies on no list now', `${vacancies.onNoList} of ${vacancies.live} (${percent(vacancies.onNoListPercent)})`);
  printConcentration('First places', view.firstPlaces);
  printConcentration('All places', view.allPlaces);
  printSteadiness('From night to night', view.nightToNight);
  printSteadiness('Travel 25 % slower', travelSpeeds.slower);
  printSteadiness('Travel 25 % faster', travelSpeeds.faster);
}

function printConcentration(label: string, held: Concentration): void {
  if (held.fewHoldPercent === null) {
    say(label, 'no employer holds any');
    return;
  }
  say(label, `ten employers hold ${percent(held.fewHoldPercent)}; if all had the same, ${percent(held.evenPercent)}`);
  say('', `as uneven as if ${held.asIfShared} of ${held.employers} employers shared evenly; Gini ${held.gini}`);
}

function printSteadiness(label: string, { lists, ofTen, unchanged }: Steadiness): void {
  if (ofTen === null) say(label, 'nothing to compare yet');
  else say(label, `${ofTen} of the first ten stay; ${unchanged} of ${lists} lists have the same ten`);
}

/** What each group is shown. */
export function printExposure(columns: readonly ColumnExposure[], withoutRow: number, withoutList: number): void {
  for (const { column, groups } of columns) {
    print();
    print(`By ${column}`);
    for (const { group, people, suggestionsOnAverage, shortPercent } of groups)
      say(
        `  ${group}`,
        people === null
          ? `${tooFew} people, or too few in another group: not told`
          : `${people} people, ${suggestionsOnAverage} suggestions on average, short lists ${shortPercent === null ? 'not told' : `${shortPercent} %`}`,
      );
  }
  print();
  print(`${withoutRow} people with a list are not in the file; ${withoutList} lines name nobody with a list.`);
}
