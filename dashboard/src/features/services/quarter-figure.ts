import { createTexts, formatQuarter } from '@tilbudsvifte/locale';
import type { LineModel, PeriodMarker } from '@tilbudsvifte/charts';
import type { Schema } from '../../lib/api.ts';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { ServiceNames } from './service-names.ts';

/** A figure over time: words and table, and the lines drawn from the same rows. */
export interface LineFigure {
  readonly model: FigureModel;
  readonly chart: LineModel;
}

type Answer = Schema<'ServicePageAnswer'>;

const lawBreak = '2024K1';

/** Periods of an axis of quarters: each year is named once, at its first quarter. */
export function quarterPeriods({ figures }: Answer): LineModel['periods'] {
  return figures.map(({ quarter }) => ({
    key: quarter,
    label: quarter.endsWith('K1') ? quarter.slice(0, 4) : '',
  }));
}

/** The change of law as a break, for services whose legal basis it changed. */
export function lawMarkers({ totals, figures }: Answer, { language }: ServiceNames): readonly PeriodMarker[] {
  const { legalBasisBefore2024, legalBasisNow } = totals.service;
  const shown = figures.some(({ quarter }) => quarter === lawBreak);
  if (!shown || legalBasisBefore2024 === legalBasisNow) return [];
  return [{ period: lawBreak, kind: 'break', label: createTexts(language)('service.lawBreak') }];
}

/** The same break as a note below the figure. */
export function lawNotes(answer: Answer, names: ServiceNames): string[] {
  const law = answer.totals.service.legalBasisNow;
  return lawMarkers(answer, names).map(() => createTexts(names.language)('service.lawBreakNote', { law }));
}

/** Parts every figure over quarters shares. */
export function quarterFrame(
  answer: Answer,
  { language }: ServiceNames,
): Pick<FigureModel, 'subline' | 'basis' | 'fileParts'> & { readonly newest: string } {
  const texts = createTexts(language);
  const { service } = answer.totals;
  const name = (quarter: string | undefined): string => (quarter ? formatQuarter(quarter, language) : '–');
  const newest = name(answer.figures.at(-1)?.quarter ?? answer.basis.period.to);
  const from = name(answer.figures[0]?.quarter);
  return {
    newest,
    subline: texts('service.periodSub', { name: service.name, from, to: newest }),
    basis: answer.basis,
    fileParts: [service.name, answer.basis.period.to],
  };
}
