import type { DumbbellModel, DumbbellRow } from '@tilbudsvifte/charts';
import { figureWord, formatInteger, formatSigned } from '@tilbudsvifte/locale';
import { supplyHeadline, supplyTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { gapUnit } from '../../../lib/gap-unit.ts';
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

/** A figure whose drawing is dumbbell rows: base against scenario. */
export interface DumbbellFigure {
  readonly model: FigureModel;
  readonly chart: DumbbellModel;
}

const none: Figure = { missing: 'not-applicable' };

/** Missing places of a gap: a surplus is none. Limits turn round with the sign. */
function short(gap: Figure): Figure {
  if (!('value' in gap)) return gap;
  const least = (value: number): number => Math.max(0, -value) + 0;
  const { value, lo, hi } = gap;
  return lo === undefined || hi === undefined
    ? { value: least(value) }
    : { value: least(value), lo: least(hi), hi: least(lo) };
}

/** Difference between two figures as it is printed. */
export function change(base: Figure, scenario: Figure): Figure {
  if (!('value' in base)) return base;
  return 'value' in scenario ? { value: scenario.value - base.value + 0 } : scenario;
}

const size = (figure: Figure): number => ('value' in figure ? figure.value : -1);

/** Groups short of places with or without the changes: those that change most first. */
function shortRows(rows: readonly ScenarioRow[]): readonly ScenarioRow[] {
  const of = (row: ScenarioRow): readonly [Figure, Figure] => [
    short(figureIn(row, 'gapBase')),
    short(figureIn(row, 'gapScenario')),
  ];
  const moved = (row: ScenarioRow): number => {
    const [base, scenario] = of(row);
    const by = change(base, scenario);
    return 'value' in by ? Math.abs(by.value) : 0;
  };
  return rows
    .filter((row) => of(row).some((figure) => size(figure) > 0))
    .sort((a, b) => moved(b) - moved(a) || size(of(b)[0]) - size(of(a)[0]));
}

function rowOf(row: ScenarioRow, units: number, { words }: ToldSupply): DumbbellRow {
  const [base, scenario] = [short(figureIn(row, 'gapBase')), short(figureIn(row, 'gapScenario'))];
  const by = change(base, scenario);
  const group = textIn(row, 'targetGroup');
  const word = (figure: Figure): string => figureWord(figure, 'integer', words.language);
  return {
    key: group,
    label: words.nameOf('targetGroups', group),
    ...(units > 1 && { note: gapUnit(textIn(row, 'unit'), words.language) }),
    places: 'value' in base ? { value: base.value } : base,
    need: scenario,
    cells: {
      base: { text: word(base) },
      scenario: { text: word(scenario) },
      difference: {
        text: 'value' in by ? formatSigned(Math.round(by.value), words.language) : word(by),
      },
    },
  };
}

const gapColumns: readonly ShownColumn[] = [
  { key: 'targetGroup', kind: 'text' },
  { key: 'unit', kind: 'text' },
  { key: 'need', kind: 'decimal', interval: true },
  { key: 'requiredPlaces', kind: 'integer' },
  { key: 'placesBase', kind: 'integer' },
  { key: 'placesScenario', kind: 'integer' },
  { key: 'gapBase', kind: 'signed', interval: true },
  { key: 'gapScenario', kind: 'signed', interval: true },
  { key: 'gapAtRefusalBase', kind: 'signed' },
  { key: 'gapAtRefusalScenario', kind: 'signed' },
  { key: 'availabilityBase', kind: 'share' },
  { key: 'availabilityScenario', kind: 'share' },
  { key: 'bottleneckBase', kind: 'text' },
  { key: 'bottleneckScenario', kind: 'text' },
];

/** Missing places of every target group in the last year, in the base and with the scenario. */
export function toGapFigure(told: ToldSupply): DumbbellFigure {
  const { result, words } = told;
  const { language } = words;
  const texts = supplyTexts(language);
  const place = placeOf(told);
  const year = String(place.year);
  const all = tableOf(told, 'gaps-by-year').filter((row) => textIn(row, 'year') === year);
  const shown = shortRows(all);
  const units = new Set(shown.map((row) => textIn(row, 'unit'))).size;
  const difference = (key: string): Figure =>
    result.outcomes.find(({ outcome }) => outcome === key)?.difference ?? none;
  const said = supplyHeadline(
    {
      ...headlineBasis(result.basis),
      ...place,
      unmet: difference('unmet-places'),
      costDkk: difference('buyers-cost'),
    },
    language,
  );
  const model: FigureModel = {
    id: 'scenarie-mangler',
    eyebrow: texts('supplyFigure.gapsEyebrow'),
    unit: texts('supplyFigure.unitPlaces'),
    ...said,
    subline: texts('supplyFigure.gapsSub', { area: place.area, year }),
    ...figureTable(all, gapColumns, told),
    notes: shown.length === 0 ? [texts('supplyFigure.noGaps')] : [],
    basis: result.basis,
    howToRead: [texts('supplyFigure.readGaps'), texts('supplyFigure.readCost')],
    fileParts: filePartsOf(told),
  };
  const chart: DumbbellModel = {
    label: model.eyebrow,
    rowHeading: words.kindWord('supply', 'column.supply.targetGroup'),
    placesLabel: texts('supplyFigure.base'),
    needLabel: texts('supplyFigure.scenario'),
    columns: [
      { key: 'base', label: texts('supplyFigure.base') },
      { key: 'scenario', label: texts('supplyFigure.scenario') },
      { key: 'difference', label: texts('supplyFigure.difference'), always: true },
    ],
    rows: shown.map((row) => rowOf(row, units, told)),
    formatTick: (value) => formatInteger(value, language),
  };
  return { model, chart };
}
