import type { LineModel, Series } from '@tilbudsvifte/charts';
import { formatQuarter, formatShare } from '@tilbudsvifte/locale';
import { occupancyTimeHeadline, placeWords } from '@tilbudsvifte/locale/screens/places';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableColumn } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { placeOf, sublineOf } from './places-viewpoint.ts';
import type { PlacesViewpoint } from './places-viewpoint.ts';

/** Occupancy over time: the same figures as lines and as table. */
export interface OccupancyLineFigure {
  readonly model: FigureModel;
  readonly line: LineModel;
}

type Answer = Schema<'PlacesAnswer'>;
type Quarter = Schema<'PlacesQuarter'>;

interface Line extends Pick<Series, 'role' | 'label'> {
  readonly key: string;
  readonly at: (quarter: Quarter) => Figure;
  readonly interval?: true;
}

function linesOf(view: PlacesViewpoint): Line[] {
  const texts = placeWords(view.names.language);
  const own: Line = { key: 'own', role: 'own', label: placeOf(view), at: (row) => row.occupancyRate };
  const area: Line = {
    key: 'area',
    role: 'area',
    label: texts('places.area', { area: view.areaName }),
    at: (row) => row.areaOccupancyRate,
  };
  const median: Line = {
    key: 'median',
    role: 'median',
    label: texts('places.median'),
    at: (row) => row.municipalities,
    interval: true,
  };
  return [own, ...(view.ownOnly && view.own !== undefined ? [area] : []), median];
}

/** Axis from 60 to 110 per cent: a share need not begin at zero, and the axis says so. */
const shownRange = [0.6, 1.1] as const;

function lineOf({ totals }: Answer, lines: readonly Line[], view: PlacesViewpoint): LineModel {
  const { language } = view.names;
  const texts = placeWords(language);
  return {
    periods: totals.quarters.map(({ quarter }) => ({
      key: quarter,
      label: quarter.endsWith('K1') ? quarter.slice(0, 4) : '',
    })),
    series: lines.map(({ key, role, label = '', at }) => ({
      key,
      role,
      label,
      points: totals.quarters.map((row) => ({ figure: at(row) })),
    })),
    band: {
      label: texts('places.band'),
      points: totals.quarters.map(({ municipalities }) => municipalities),
    },
    origin: {
      kind: 'stated',
      note: (value) => texts('places.axisFrom', { value }),
      domain: shownRange,
    },
    formatTick: (value) => formatShare(value, language),
  };
}

/** Line figure of Pladser — occupancy by quarter of the chosen place, the area and the median municipality. */
export function toOccupancyLineFigure(answer: Answer, view: PlacesViewpoint): OccupancyLineFigure {
  const { language } = view.names;
  const texts = placeWords(language);
  const { totals, basis } = answer;
  const lines = linesOf(view);
  const [first, last] = [totals.quarters[0], totals.quarters.at(-1)];
  const unknown = { missing: 'not-reported' } as const;
  const words = occupancyTimeHeadline(
    {
      ...headlineBasis(basis),
      place: placeOf(view),
      from: first?.quarter ?? basis.period.from,
      to: basis.period.to,
      first: first?.occupancyRate ?? unknown,
      last: last?.occupancyRate ?? unknown,
      median: last?.municipalities ?? unknown,
    },
    language,
  );
  const columns: TableColumn[] = [
    { key: 'quarter', label: texts('places.quarter'), kind: 'text' },
    ...lines.map(({ key, label = '', interval }) => ({
      key,
      label,
      kind: 'share' as const,
      ...(interval && { interval }),
    })),
  ];
  const model: FigureModel = {
    id: 'belaegning-over-tid',
    eyebrow: texts('places.lineEyebrow'),
    unit: texts('places.lineUnit'),
    ...words,
    subline: sublineOf(answer, view),
    columns,
    rows: totals.quarters.map((row) => ({
      key: row.quarter,
      cells: [formatQuarter(row.quarter, language), ...lines.map(({ at }) => at(row))],
    })),
    notes: [texts('places.noteCap')],
    basis,
    howToRead: [texts('places.readLine')],
    fileParts: [placeOf(view), basis.period.to],
  };
  return { model, line: lineOf(answer, lines, view) };
}
