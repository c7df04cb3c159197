import type { Doubt } from '../draft';
import { nowhere, type VacancyPlace } from '../vacancy';
import type { NormalDraft } from './normalise';

/** What the atlas says about the place of one draft. */
export interface PlaceAnswers {
  readonly byPostcode: VacancyPlace | null;
  readonly byWords: { readonly place: VacancyPlace; readonly certainty: 'found' | 'ambiguous' | 'none' };
}

/** Where a stated point may be wrong: in a real feed 95 in 100 lie within this distance of their postcode. */
const statedRadiusKm = 0.25;

/** Second stage: the postcode, else the point the feed states, else the place's name when it names one place. */
export function locate(draft: NormalDraft, answers: PlaceAnswers, doubts: Doubt[]): VacancyPlace {
  if (answers.byPostcode) return answers.byPostcode;
  if (draft.point) {
    const { outcode } = answers.byWords.place;
    return { ...nowhere, ...draft.point, outcode, radiusKm: statedRadiusKm, precision: 'stated' };
  }
  if (draft.placeText === null && draft.postcode === null) return nowhere;
  if (answers.byWords.certainty === 'found') return answers.byWords.place;
  const reason = answers.byWords.certainty === 'ambiguous' ? 'place_ambiguous' : 'place_not_found';
  doubts.push({ field: draft.placeText === null ? 'postcode' : 'placeText', reason });
  return nowhere;
}
