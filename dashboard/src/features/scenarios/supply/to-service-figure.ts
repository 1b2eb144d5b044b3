import type { DumbbellModel } from '@tilbudsvifte/charts';
import { figureWord, formatInteger } from '@tilbudsvifte/locale';
import { supplyTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
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
import type { DumbbellFigure } from './to-gap-figure.ts';

const none: Figure = { missing: 'not-applicable' };
const percent = (share: Figure): Figure => ('value' in share ? { value: share.value * 100 } : share);

/** Half a percentage point is no change. */
const LEAST_SHARE = 0.005;

const takesMore = (row: ScenarioRow): boolean => row['effect'] === 'takes-more';

/** Services that the scenario changes, then those that take more citizens. */
function inOrder(rows: readonly ScenarioRow[]): readonly ScenarioRow[] {
  return [...rows.filter((row) => !takesMore(row)), ...rows.filter(takesMore)];
}

function headlineOf({ result, words }: ToldSupply, rows: readonly ScenarioRow[]): string {
  const more = rows.filter(takesMore).length;
  const n = rows.length - more;
  const texts = supplyTexts(words.language);
  const occupancy = result.outcomes.find(({ outcome }) => outcome === 'occupancy');
  const [base, scenario] = [occupancy?.base ?? none, occupancy?.scenario ?? none];
  if (n === 0 || !('value' in base) || !('value' in scenario))
    return texts('supplyFigure.servicesOnly', { n });
  const isSame = Math.abs(base.value - scenario.value) < LEAST_SHARE;
  return texts(isSame ? 'supplyFigure.servicesSame' : 'supplyFigure.servicesHeadline', {
    n,
    more,
    base: base.value,
    scenario: scenario.value,
  });
}

const serviceColumns: readonly ShownColumn[] = [
  { key: 'service', kind: 'text' },
  { key: 'effect', kind: 'text' },
  { key: 'municipality', kind: 'text' },
  { key: 'operator', kind: 'text' },
  { key: 'serviceType', kind: 'text' },
  { key: 'targetGroups', kind: 'text' },
  { key: 'placesBase', kind: 'integer' },
  { key: 'placesScenario', kind: 'integer' },
  { key: 'citizensBase', kind: 'decimal' },
  { key: 'citizensScenario', kind: 'decimal' },
  { key: 'occupancyBase', kind: 'share' },
  { key: 'occupancyScenario', kind: 'share' },
  { key: 'rateDkkPerDayBase', kind: 'money' },
  { key: 'rateDkkPerDayScenario', kind: 'money' },
  { key: 'citizensMoving', kind: 'decimal' },
  { key: 'citizensFound', kind: 'decimal' },
  { key: 'citizensWithout', kind: 'decimal' },
];

/** Services that something happens to: occupancy before and after. */
export function toServiceFigure(told: ToldSupply): DumbbellFigure {
  const { result, words } = told;
  const { language } = words;
  const texts = supplyTexts(language);
  const rows = inOrder(tableOf(told, 'services'));
  const year = String(placeOf(told).year);
  const headline = headlineOf(told, rows);
  const model: FigureModel = {
    id: 'scenarie-tilbud',
    eyebrow: texts('supplyFigure.servicesEyebrow'),
    unit: texts('supplyFigure.unitPercent'),
    headline,
    summary: [headline],
    alt: headline,
    subline: texts('supplyFigure.servicesSub', { year }),
    ...figureTable(rows, serviceColumns, told),
    notes: [],
    basis: result.basis,
    howToRead: [texts('supplyFigure.readServices')],
    fileParts: filePartsOf(told),
  };
  const chart: DumbbellModel = {
    label: model.eyebrow,
    rowHeading: words.kindWord('supply', 'column.supply.service'),
    placesLabel: texts('supplyFigure.base'),
    needLabel: texts('supplyFigure.scenario'),
    columns: [
      { key: 'places', label: words.kindWord('supply', 'column.supply.placesScenario') },
      { key: 'base', label: texts('supplyFigure.base') },
      { key: 'scenario', label: texts('supplyFigure.scenario'), always: true },
    ],
    rows: rows.map((row, i) => {
      const [base, scenario] = [figureIn(row, 'occupancyBase'), figureIn(row, 'occupancyScenario')];
      return {
        key: textIn(row, 'service'),
        label: words.nameOf('services', textIn(row, 'service')),
        note: String(model.rows[i]?.cells[1] ?? ''),
        places: percent(base),
        need: percent(scenario),
        cells: {
          places: { text: figureWord(figureIn(row, 'placesScenario'), 'integer', language) },
          base: { text: figureWord(base, 'share', language) },
          scenario: { text: figureWord(scenario, 'share', language) },
        },
      };
    }),
    formatTick: (value) => formatInteger(value, language),
  };
  return { model, chart };
}
