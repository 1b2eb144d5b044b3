import type { Language, Texts } from '@tilbudsvifte/locale';
import { periodText } from '../../lib/period-text.ts';
import type { FigureModel } from '../figure-card/figure-model.ts';
import { sourceLine } from '../figure-card/source-line.ts';

/** Context line — what a figure is about: municipality, target group and period as chosen, and the date of its data. */
export function contextLine(
  { fileParts, subline, basis }: FigureModel,
  { texts, language }: { readonly texts: Texts; readonly language: Language },
): string {
  const chosen = fileParts.length > 0 ? fileParts.map((part) => periodText(part, language)) : [subline];
  return [
    ...chosen,
    ...(basis.dataAsOf === null ? [] : [texts('source.asOf', { date: basis.dataAsOf })]),
  ].join(' · ');
}

/** Source line of a slide: the date of the data stands in the line above it. */
export function slideSource({ basis }: FigureModel, texts: Texts): string {
  return sourceLine({ ...basis, dataAsOf: null }, texts);
}
