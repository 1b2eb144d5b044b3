import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import type { IndicatorKey } from '@tilbudsvifte/locale/screens/indicators';
import type { Language } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';

/** What the figures of Sammenlign are told with. */
export interface CompareNames {
  readonly language: Language;
  readonly areaName: string;
  /** Names of municipalities by code. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** Own municipality, or the first one chosen. */
  readonly own: string | undefined;
  /** Peer rule as the address writes it. */
  readonly rule: 'region' | 'nabo' | 'lignende' | 'oest' | 'land' | 'ingen';
}

/** One indicator of an answer. */
export type Compared = Schema<'ComparedIndicator'>;

/** Name of an indicator. */
export const measureName = (indicator: IndicatorKey, language: Language): string =>
  indicatorTexts(language)(`measure.${indicator}`);

/** Unit of an indicator in words. */
export const measureUnit = (indicator: IndicatorKey, language: Language): string =>
  indicatorTexts(language)(`measure.${indicator}.unit`);

/** Name of a municipality; its code until the lists are there. */
export const placeName = ({ municipalities }: CompareNames, code: string): string =>
  municipalities.get(code) ?? code;
