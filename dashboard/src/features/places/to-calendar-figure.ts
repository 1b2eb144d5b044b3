import { classify } from '@tilbudsvifte/charts';
import type { HeatCalendarModel, HeatCell } from '@tilbudsvifte/charts';
import { figureWord, formatInteger, formatQuarter, missingSymbol } from '@tilbudsvifte/locale';
import { calendarHeadline, placeWords } from '@tilbudsvifte/locale/screens/places';
import type { CalendarView } from '@tilbudsvifte/locale/screens/places';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableColumn } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { occupancyClasses, occupancyLegend } from './occupancy-classes.ts';
import { placeGroups } from './place-groups.ts';
import type { PlaceGroup } from './place-groups.ts';
import { placeOf, sublineOf } from './places-viewpoint.ts';
import type { PlacesViewpoint } from './places-viewpoint.ts';

/** Occupancy quarter by quarter: the same figures as heat calendar and as table. */
export interface CalendarFigure {
  readonly model: FigureModel;
  readonly calendar: HeatCalendarModel;
}

type Answer = Schema<'PlacesAnswer'>;

const notApplicable: Figure = { missing: 'not-applicable' };

const occupancyOf = ({ byQuarter }: PlaceGroup, quarter: string): Figure =>
  byQuarter.get(quarter)?.occupancyRate ?? notApplicable;

function cellOf(figure: Figure, { names }: PlacesViewpoint): HeatCell {
  if (!('value' in figure)) return { status: figure.missing, text: missingSymbol(figure.missing) };
  return {
    status: 'value',
    colour: classify(figure.value, occupancyClasses),
    text: formatInteger(figure.value * 100, names.language),
    ...(figure.value > 1 && { strong: true }),
  };
}

function viewOf(
  { basis }: Answer,
  groups: readonly PlaceGroup[],
  { quarters, kind }: { readonly quarters: readonly string[]; readonly kind: string },
): CalendarView {
  const points = groups.flatMap((group) =>
    quarters.flatMap((quarter) => {
      const figure = occupancyOf(group, quarter);
      return 'value' in figure ? [{ name: group.name, key: group.key, value: figure.value, quarter }] : [];
    }),
  );
  const above = new Set(points.filter(({ value }) => value > 1).map(({ key }) => key)).size;
  const highest = points.reduce<(typeof points)[number] | undefined>(
    (most, point) => (most && most.value >= point.value ? most : point),
    undefined,
  );
  return {
    ...headlineBasis(basis),
    ...basis.period,
    kind,
    rows: groups.length,
    above,
    ...(highest && { highest }),
  };
}

interface Shown {
  readonly view: PlacesViewpoint;
  readonly groups: readonly PlaceGroup[];
  readonly quarters: readonly string[];
  readonly division: string;
}

function calendarOf({ view, groups, quarters, division }: Shown, label: string): HeatCalendarModel {
  const { language } = view.names;
  const texts = placeWords(language);
  const figures = groups.flatMap((group) => quarters.map((quarter) => occupancyOf(group, quarter)));
  return {
    label,
    rowHeading: division,
    meanHeading: texts('places.columnYear'),
    columns: quarters.map((quarter) => ({
      key: quarter,
      label: texts('places.quarterShort', { n: quarter.slice(5) }),
      group: quarter.slice(0, 4),
    })),
    rows: groups.map((group) => ({
      key: group.key,
      label: group.name,
      mean: figureWord(group.newest.yearOccupancyRate, 'share', language),
      cells: Object.fromEntries(
        quarters.map((quarter) => [quarter, cellOf(occupancyOf(group, quarter), view)]),
      ),
    })),
    legend: occupancyLegend(texts('places.calendarLegend'), figures, language),
    more: (n) => texts('places.more', { n }),
  };
}

function tableOf({ view, groups, quarters, division }: Shown): Pick<FigureModel, 'columns' | 'rows'> {
  const { language } = view.names;
  const share = (key: string, label: string): TableColumn => ({ key, label, kind: 'share' });
  return {
    columns: [
      { key: 'name', label: division, kind: 'text' },
      share('yearOccupancyRate', placeWords(language)('places.columnYear')),
      ...quarters.map((quarter) => share(quarter, formatQuarter(quarter, language))),
    ],
    rows: groups.map((group) => ({
      key: group.key,
      cells: [
        group.name,
        group.newest.yearOccupancyRate,
        ...quarters.map((quarter) => occupancyOf(group, quarter)),
      ],
    })),
  };
}

/** Heat calendar of Pladser — every row of the chosen division by quarter, above 100 per cent in bold. */
export function toCalendarFigure(answer: Answer, view: PlacesViewpoint): CalendarFigure {
  const { language } = view.names;
  const texts = placeWords(language);
  const { basis, totals } = answer;
  const groups = placeGroups(answer, view);
  const quarters = totals.quarters
    .map(({ quarter }) => quarter)
    .filter((quarter) => quarter >= basis.period.from);
  const words = calendarHeadline(viewOf(answer, groups, { quarters, kind: view.division }), language);
  const division = texts(`places.by.${view.division}`);
  const shown = { view, groups, quarters, division };
  const model: FigureModel = {
    id: 'belaegning-kvartal',
    eyebrow: texts('places.calendarEyebrow', { kind: division.toLowerCase() }),
    unit: texts('places.lineUnit'),
    ...words,
    subline: sublineOf(answer, view),
    ...tableOf(shown),
    notes: [],
    basis,
    howToRead: [texts('places.readCalendar')],
    fileParts: [placeOf(view), division, basis.period.to],
  };
  return { model, calendar: calendarOf(shown, words.headline) };
}
