import { placePhrase } from '../../place-phrase.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';

/** Whom a forecast is about, as written in every sentence. */
export interface ForecastWho {
  readonly targetGroup: string;
  readonly area: string;
}

/** Name of the group and phrase of the place, short enough for a headline. */
export function whoParams(
  { targetGroup, area }: ForecastWho,
  language: Language,
): { targetGroup: string; place: string } {
  return { targetGroup: shortName(targetGroup), place: placePhrase(shortName(area), language) };
}
