import type { Language } from '@tilbudsvifte/locale';
import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import type { IndicatorKey } from '@tilbudsvifte/locale/screens/indicators';
import type { Schema } from '../../lib/api.ts';

/** What the figures of one indicator are told with. */
export interface IndicatorNames {
  readonly language: Language;
  readonly areaName: string;
  readonly municipalities: ReadonlyMap<string, Schema<'MunicipalityItem'>>;
  /** Own municipality, when it lies in the area. */
  readonly own: string | undefined;
}

/** One indicator over the years, as asked for. */
export interface IndicatorAnswer {
  readonly answer: Schema<'CompareAnswer'>;
  readonly indicator: Schema<'ComparedIndicator'>;
}

/** Name of an indicator. */
export const measureName = (indicator: IndicatorKey, language: Language): string =>
  indicatorTexts(language)(`measure.${indicator}`);

/** Unit of an indicator in words. */
export const measureUnit = (indicator: IndicatorKey, language: Language): string =>
  indicatorTexts(language)(`measure.${indicator}.unit`);

/** Name of the place a figure tells about: the own municipality, else the area. */
export const subjectName = ({ own, areaName, municipalities }: IndicatorNames): string =>
  (own === undefined ? undefined : municipalities.get(own)?.name) ?? areaName;
