import type { Language } from '@tilbudsvifte/locale';
import { alertsTexts } from '@tilbudsvifte/locale/screens/alerts';
import type { WatchedKey } from '@tilbudsvifte/locale/screens/alerts';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import type { Schema } from '../../lib/api.ts';
import type { WatchedFigure } from '../../lib/queries/use-alerts.ts';
import { limitOf } from './limit.ts';

/** A figure to watch, as it is chosen and typed. */
export interface WatchFields {
  readonly indicator: WatchedKey;
  readonly area: string;
  /** Empty for the whole area. */
  readonly municipality: string;
  /** Empty for all of them. */
  readonly targetGroup: string;
  readonly direction: 'above' | 'below';
  readonly limit: string;
  readonly mail: boolean;
}

/** What the catalogue knows of an indicator. */
export type Known = Pick<Schema<'CatalogueIndicator'>, 'indicator' | 'unit' | 'level'>;

/** Figures that single target groups have. */
const ofGroups: readonly WatchedKey[] = ['occupancy', 'availability', 'gap-today'];

/** Identity of a field, for links from the summary of errors. */
export const watchFieldId = (name: keyof WatchFields): string => `hold-oeje-${name}`;

export const unitOf = (indicator: WatchedKey, catalogue: readonly Known[]): Known['unit'] =>
  catalogue.find((one) => one.indicator === indicator)?.unit ?? 'count';

/** Which of the choices mean something for a figure. */
export function choicesFor(
  { indicator, municipality }: WatchFields,
  catalogue: readonly Known[],
): { readonly municipality: boolean; readonly targetGroup: boolean; readonly needsGroup: boolean } {
  const needsGroup = indicator === 'gap-today';
  const onlyArea = needsGroup || catalogue.find((one) => one.indicator === indicator)?.level === 'area';
  const wholeArea = onlyArea || municipality === '';
  return { municipality: !onlyArea, targetGroup: ofGroups.includes(indicator) && wholeArea, needsGroup };
}

/** What is asked about; nothing while a choice is missing. */
export function watchedOf(fields: WatchFields, catalogue: readonly Known[]): WatchedFigure | undefined {
  const can = choicesFor(fields, catalogue);
  const { indicator, area, municipality, targetGroup } = fields;
  if (can.needsGroup && targetGroup === '') return undefined;
  return {
    indicator,
    area,
    ...(can.municipality && municipality !== '' && { municipality }),
    ...(can.targetGroup && targetGroup !== '' && { targetGroup }),
  };
}

/** What is wrong, in the order of the form. */
export function watchErrors(
  fields: WatchFields,
  catalogue: readonly Known[],
  language: Language,
): readonly FieldError[] {
  const texts = alertsTexts(language);
  const limit = limitOf(fields.limit, unitOf(fields.indicator, catalogue), language);
  return [
    ...(watchedOf(fields, catalogue) === undefined
      ? [{ id: watchFieldId('targetGroup'), text: texts('alerts.watch.needsGroup') }]
      : []),
    ...(limit === undefined ? [{ id: watchFieldId('limit'), text: texts('alerts.watch.needsLimit') }] : []),
  ];
}
