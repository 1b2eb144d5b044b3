import { createTexts, formatQuarter, formatShare } from '@tilbudsvifte/locale';
import type { Series } from '@tilbudsvifte/charts';
import type { Schema } from '../../lib/api.ts';
import { lawMarkers, lawNotes, quarterFrame, quarterPeriods } from './quarter-figure.ts';
import type { LineFigure } from './quarter-figure.ts';
import type { ServiceNames } from './service-names.ts';

type Answer = Schema<'ServicePageAnswer'>;
type Measure = 'occupancy' | 'reachableOccupancy' | 'budgetedOccupancy';

/** Refused referrals at which the API finds the highest occupancy of a service. Unit: per cent. */
export const refusedPercent = 5;

function headline({ figures }: Answer, { language }: ServiceNames, newest: string): string {
  const texts = createTexts(language);
  const last = figures.at(-1);
  if (!last || !('value' in last.occupancy) || !('value' in last.reachableOccupancy))
    return texts('service.occupancyUnknown', { quarter: newest });
  const { occupancy, reachableOccupancy: reachable } = last;
  return texts('service.occupancyHeadline', {
    occupancy: occupancy.value,
    reachable: reachable.value,
    percent: refusedPercent,
  });
}

function chart(answer: Answer, names: ServiceNames): LineFigure['chart'] {
  const texts = createTexts(names.language);
  const series = (key: Measure, role: Series['role'], label: string): Series => ({
    key,
    role,
    label,
    points: answer.figures.map((quarter) => ({ figure: quarter[key] })),
  });
  return {
    periods: quarterPeriods(answer),
    series: [
      series('occupancy', 'own', texts('service.occupancy')),
      series('reachableOccupancy', 'area', texts('service.reachable', { percent: refusedPercent })),
      series('budgetedOccupancy', 'budget', texts('service.budgeted')),
    ],
    markers: lawMarkers(answer, names),
    origin: {
      kind: 'stated',
      note: (value) => texts('service.axisFrom', { value }),
      domain: [0.5, 1],
    },
    formatTick: (value) => formatShare(value, names.language),
  };
}

/** Occupancy of a service over time against the occupancy its size can reach without refusing too many. */
export function toOccupancyFigure(answer: Answer, names: ServiceNames): LineFigure {
  const texts = createTexts(names.language);
  const { newest, ...frame } = quarterFrame(answer, names);
  const main = headline(answer, names, newest);
  const model: LineFigure['model'] = {
    id: 'belaegning',
    eyebrow: texts('service.occupancyEyebrow', { percent: refusedPercent }),
    unit: texts('service.unitShare'),
    headline: main,
    ...frame,
    summary: [frame.subline, main],
    alt: main,
    columns: [
      { key: 'quarter', label: texts('service.quarter'), kind: 'text' },
      { key: 'occupancy', label: texts('service.occupancy'), kind: 'share' },
      {
        key: 'reachableOccupancy',
        label: texts('service.reachableColumn', { percent: refusedPercent }),
        kind: 'share',
      },
      { key: 'budgetedOccupancy', label: texts('service.budgetedOccupancy'), kind: 'share' },
    ],
    rows: answer.figures.map((row) => ({
      key: row.quarter,
      cells: [
        formatQuarter(row.quarter, names.language),
        row.occupancy,
        row.reachableOccupancy,
        row.budgetedOccupancy,
      ],
    })),
    notes: lawNotes(answer, names),
    howToRead: [
      texts('service.readOccupancy'),
      texts('service.definitionReachable', { percent: refusedPercent }),
    ],
  };
  return { model, chart: chart(answer, names) };
}
