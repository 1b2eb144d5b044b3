import type { Language } from '../language.ts';
import { makeTexts } from '../texts/make-texts.ts';
import type { TextsOf } from '../texts/make-texts.ts';
import { workCatalogue } from './work-catalogue.ts';
import type { WorkTextKey } from './work-catalogue.ts';

/** Looks a text of the work screens up and fills it in. */
export type WorkTexts = TextsOf<WorkTextKey>;

const textsIn = makeTexts<WorkTextKey>(workCatalogue);

/**
 * Texts of the screens for people who are signed in — a catalogue of its own, so that readers of figures do not fetch it.
 * @throws the message's own error when a placeholder was not given a value.
 * @example workTexts('da')('work.cancel') // 'Annullér'
 */
export function workTexts(language: Language): WorkTexts {
  return textsIn(language);
}
