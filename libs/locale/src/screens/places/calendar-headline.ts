import { formatQuarter } from '../../dates/format-quarter.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placeWords } from './place-words.ts';

/** Rows of a heat calendar, and the fullest quarter of them. */
export interface CalendarView extends HeadlineBasis {
  /** What a row is: tilbudstype, tilbud, driftsherre, maalgruppe, kommune, or something else. */
  readonly kind: string;
  readonly rows: number;
  /** Rows with at least one quarter above 100 per cent. */
  readonly above: number;
  readonly from: string;
  readonly to: string;
  readonly highest?: { readonly name: string; readonly value: number; readonly quarter: string };
}

/** Headline of the heat calendar — how many rows have been above 100 per cent, and which quarter was fullest. */
export function calendarHeadline(view: CalendarView, language: Language): Headline {
  const texts = placeWords(language);
  const { kind, rows, above, highest } = view;
  const [from, to] = [formatQuarter(view.from, language), formatQuarter(view.to, language)];
  const main = highest
    ? [
        texts('placesHeadline.calendar', { n: above, all: rows, kind }),
        texts('placesHeadline.highest', {
          name: shortName(highest.name),
          value: highest.value,
          quarter: formatQuarter(highest.quarter, language),
        }),
      ]
    : [texts('placesHeadline.nothing')];
  const extent = texts('placesHeadline.calendarExtent', { n: rows, from, to });
  return composeHeadline({ extent, main, basis: view }, language);
}
