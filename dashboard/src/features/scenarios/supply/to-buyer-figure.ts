import type { DumbbellModel } from '@tilbudsvifte/charts';
import { figureWord, formatInteger, formatMoney } from '@tilbudsvifte/locale';
import { supplyCostHeadline, supplyTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../../lib/headline-basis.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import {
  buyerName,
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
const millions = (dkk: Figure): Figure => ('value' in dkk ? { value: dkk.value / 1e6 } : dkk);
const size = (row: ScenarioRow): number => {
  const by = figureIn(row, 'differenceDkk');
  return 'value' in by ? Math.abs(by.value) : -1;
};

const buyerColumns: readonly ShownColumn[] = [
  { key: 'buyer', kind: 'text' },
  { key: 'year', kind: 'year' },
  { key: 'citizensMoving', kind: 'decimal' },
  { key: 'citizensWithout', kind: 'decimal' },
  { key: 'citizensNew', kind: 'decimal' },
  { key: 'costBaseDkk', kind: 'money' },
  { key: 'costScenarioDkk', kind: 'money' },
  { key: 'differenceDkk', kind: 'money' },
];

/** What each buyer pays before and after for the places that the scenario touches: largest differences first. */
export function toBuyerFigure(told: ToldSupply): DumbbellFigure {
  const { result, words } = told;
  const { language } = words;
  const texts = supplyTexts(language);
  const rows = [...tableOf(told, 'buyers')].sort((a, b) => size(b) - size(a));
  const place = placeOf(told);
  const hidden = rows.some((row) => !('value' in figureIn(row, 'differenceDkk')));
  const largest = rows.find((row) => !['others', 'assumed'].includes(textIn(row, 'buyer')) && size(row) > 0);
  const said = supplyCostHeadline(
    {
      ...headlineBasis(result.basis),
      ...place,
      costDkk: result.outcomes.find(({ outcome }) => outcome === 'buyers-cost')?.difference ?? none,
      ...(largest && {
        largest: {
          name: buyerName(textIn(largest, 'buyer'), told),
          differenceDkk: figureIn(largest, 'differenceDkk'),
        },
      }),
    },
    language,
  );
  const money = (figure: Figure): string =>
    'value' in figure ? formatMoney(figure.value, language, 'always') : figureWord(figure, 'money', language);
  const model: FigureModel = {
    id: 'scenarie-koebere',
    eyebrow: texts('supplyFigure.buyersEyebrow'),
    unit: texts('supplyFigure.unitMillion'),
    ...said,
    subline: texts('supplyFigure.buyersSub', { year: String(place.year) }),
    ...figureTable(rows, buyerColumns, told),
    notes: hidden ? [texts('supplyFigure.noteMayBeHidden')] : [],
    basis: result.basis,
    howToRead: [texts('supplyFigure.readBuyers')],
    fileParts: filePartsOf(told),
  };
  const chart: DumbbellModel = {
    label: model.eyebrow,
    rowHeading: words.kindWord('supply', 'column.supply.buyer'),
    placesLabel: texts('supplyFigure.base'),
    needLabel: texts('supplyFigure.scenario'),
    columns: [{ key: 'difference', label: texts('supplyFigure.difference'), always: true }],
    rows: rows.map((row) => ({
      key: textIn(row, 'buyer'),
      label: buyerName(textIn(row, 'buyer'), told),
      places: millions(figureIn(row, 'costBaseDkk')),
      need: millions(figureIn(row, 'costScenarioDkk')),
      cells: { difference: { text: money(figureIn(row, 'differenceDkk')) } },
    })),
    formatTick: (value) => formatInteger(value, language),
  };
  return { model, chart };
}
