import type { FanModel, FanPanel, SmallMultiplesModel } from '@tilbudsvifte/charts';
import { figureWord, formatInteger, formatRange } from '@tilbudsvifte/locale';
import { panelsOfScenarioHeadline, supplyTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../../lib/headline-basis.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import {
  figureIn,
  figureTable,
  filePartsOf,
  placeOf,
  tableOf,
  textIn,
  type ShownColumn,
  type ToldSupply,
} from './told-supply.ts';

/** Need beside places of every target group, year by year. */
export interface PanelsFigure {
  readonly model: FigureModel;
  readonly panels: SmallMultiplesModel;
}

/** More panels than this are a wallpaper; the rest stand in the table. */
const MOST_PANELS = 14;

const none: Figure = { missing: 'not-applicable' };
const valueOf = (figure: Figure): number => ('value' in figure ? figure.value : 0);

/** Rows of one group in the order of years. */
function groupsOf(rows: readonly ScenarioRow[]): ReadonlyMap<string, readonly ScenarioRow[]> {
  const groups = new Map<string, ScenarioRow[]>();
  for (const row of rows) {
    const group = textIn(row, 'targetGroup');
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return groups;
}

/** How many places the scenario gives or takes in any year. */
function moved(rows: readonly ScenarioRow[]): number {
  return Math.max(
    0,
    ...rows.map((row) =>
      Math.abs(valueOf(figureIn(row, 'placesScenario')) - valueOf(figureIn(row, 'placesBase'))),
    ),
  );
}

const lastGap = (rows: readonly ScenarioRow[]): number => valueOf(figureIn(rows.at(-1) ?? {}, 'gapScenario'));

/** Groups of about the same size share an axis: a small one beside a large one would be a flat line. */
function sizeOf(rows: readonly ScenarioRow[]): string {
  const most = Math.max(...rows.map((row) => valueOf(figureIn(row, 'need'))));
  if (most >= 250) return 'large';
  return most >= 75 ? 'middle' : 'small';
}

/** A fan with the counted year as its point, the coming years as its band, and the scenario's places as steps. */
function fanOf(rows: readonly ScenarioRow[], { words }: ToldSupply): FanModel {
  const texts = supplyTexts(words.language);
  const need = (row: ScenarioRow): Figure => figureIn(row, 'need');
  const counted = (row: ScenarioRow): boolean => row['needBasis'] === 'counted';
  const ahead = rows.map((row): Figure => {
    const figure = need(row);
    if (!('value' in figure)) return none;
    return counted(row) ? { value: figure.value, lo: figure.value, hi: figure.value } : figure;
  });
  const start = rows.find(counted);
  return {
    periods: rows.map((row) => ({ key: textIn(row, 'year'), label: textIn(row, 'year') })),
    history: {
      label: texts('supplyFigure.counted'),
      points: rows.map((row) => (counted(row) ? need(row) : none)),
    },
    median: { label: texts('supplyFigure.need'), points: ahead },
    outer: { label: texts('supplyFigure.range'), points: ahead },
    inner: { label: texts('supplyFigure.range'), points: rows.map(() => none) },
    capacity: {
      label: texts('supplyFigure.places'),
      points: rows.map((row) => figureIn(row, 'placesScenario')),
    },
    ...(start && { start: { period: textIn(start, 'year'), label: texts('supplyFigure.start') } }),
    formatTick: (value) => formatInteger(value, words.language),
  };
}

/** Need, places with the scenario and places in the base in the last year, in one line. */
function panelValue(row: ScenarioRow, { words }: ToldSupply): string {
  const { language } = words;
  const whole = (figure: Figure): string =>
    figureWord('value' in figure ? { value: Math.round(figure.value) } : figure, 'integer', language);
  const need = figureIn(row, 'need');
  const range =
    'value' in need && need.lo !== undefined && need.hi !== undefined
      ? ` (${formatRange({ lo: Math.round(need.lo), hi: Math.round(need.hi) }, language)})`
      : '';
  return supplyTexts(language)('supplyFigure.panelValue', {
    need: `${whole(need)}${range}`,
    year: textIn(row, 'year'),
    scenario: whole(figureIn(row, 'placesScenario')),
    base: whole(figureIn(row, 'placesBase')),
  });
}

function panelOf(group: string, rows: readonly ScenarioRow[], told: ToldSupply): FanPanel[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || !('value' in figureIn(first, 'need'))) return [];
  return [
    {
      key: group,
      title: told.words.nameOf('targetGroups', group),
      value: panelValue(last, told),
      scale: `${textIn(first, 'unit')} ${sizeOf(rows)}`,
      own: moved(rows) > 0,
      model: fanOf(rows, told),
    },
  ];
}

const panelColumns: readonly ShownColumn[] = [
  { key: 'targetGroup', kind: 'text' },
  { key: 'unit', kind: 'text' },
  { key: 'year', kind: 'year' },
  { key: 'needBasis', kind: 'text' },
  { key: 'need', kind: 'decimal', interval: true },
  { key: 'requiredPlaces', kind: 'integer' },
  { key: 'placesBase', kind: 'integer' },
  { key: 'placesScenario', kind: 'integer' },
  { key: 'gapBase', kind: 'signed' },
  { key: 'gapScenario', kind: 'signed' },
];

/** All target groups beside one another — those whose places change first, then those most short. */
export function toPanelsFigure(told: ToldSupply): PanelsFigure {
  const { result, words } = told;
  const texts = supplyTexts(words.language);
  const place = placeOf(told);
  const rows = tableOf(told, 'gaps-by-year');
  const groups = [...groupsOf(rows)].sort(([, a], [, b]) => moved(b) - moved(a) || lastGap(a) - lastGap(b));
  const all = groups.flatMap(([group, own]) => panelOf(group, own, told));
  const ends = groups.flatMap(([, own]) => own.slice(-1));
  const shown = ends.filter((row) => 'value' in figureIn(row, 'need'));
  const shortIn = (column: string): number =>
    shown.filter((row) => valueOf(figureIn(row, column)) < 0).length;
  const said = panelsOfScenarioHeadline(
    {
      ...headlineBasis(result.basis),
      ...place,
      base: shortIn('gapBase'),
      scenario: shortIn('gapScenario'),
      groups: shown.length,
      hidden: ends.length - shown.length,
    },
    words.language,
  );
  const model: FigureModel = {
    id: 'scenarie-behov',
    eyebrow: texts('supplyFigure.panelsEyebrow'),
    unit: texts('supplyFigure.unitPlaces'),
    ...said,
    subline: texts('supplyFigure.panelsSub', { area: place.area }),
    ...figureTable(
      groups.flatMap(([, own]) => own),
      panelColumns,
      told,
    ),
    notes: all.length > MOST_PANELS ? [texts('supplyFigure.morePanels', { n: MOST_PANELS })] : [],
    basis: result.basis,
    howToRead: [texts('supplyFigure.readPanels')],
    fileParts: filePartsOf(told),
  };
  return { model, panels: { label: model.eyebrow, panels: all.slice(0, MOST_PANELS) } };
}
