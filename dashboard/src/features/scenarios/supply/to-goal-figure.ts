import type { DumbbellModel } from '@tilbudsvifte/charts';
import { figureWord, formatInteger } from '@tilbudsvifte/locale';
import { goalHeadline, supplyTexts } from '@tilbudsvifte/locale/screens/scenarios';
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
import type { DumbbellFigure } from './to-gap-figure.ts';

const refusalIn = (row: ScenarioRow): number => {
  const refusal = figureIn(row, 'refusal');
  return 'value' in refusal ? refusal.value : 0;
};

function sentenceOf(row: ScenarioRow, told: ToldSupply): ReturnType<typeof goalHeadline> {
  return goalHeadline(
    {
      ...headlineBasis(told.result.basis),
      ...placeOf(told),
      year: Number(textIn(row, 'year')),
      targetGroup: told.words.nameOf('targetGroups', textIn(row, 'targetGroup')),
      refusal: refusalIn(row),
      required: figureIn(row, 'requiredPlaces'),
      planned: figureIn(row, 'placesBase'),
      more: figureIn(row, 'moreBase'),
    },
    told.words.language,
  );
}

const goalColumns: readonly ShownColumn[] = [
  { key: 'targetGroup', kind: 'text' },
  { key: 'year', kind: 'year' },
  { key: 'refusal', kind: 'share' },
  { key: 'need', kind: 'decimal', interval: true },
  { key: 'requiredPlaces', kind: 'integer', interval: true },
  { key: 'placesBase', kind: 'integer' },
  { key: 'moreBase', kind: 'integer', interval: true },
  { key: 'placesScenario', kind: 'integer' },
  { key: 'moreScenario', kind: 'integer', interval: true },
];

/** How many places each goal takes against those planned; nothing without goals. */
export function toGoalFigure(told: ToldSupply): DumbbellFigure | undefined {
  const { result, words } = told;
  const { language } = words;
  const texts = supplyTexts(language);
  const rows = tableOf(told, 'goals');
  const [first, ...others] = rows;
  if (!first) return undefined;
  const said = sentenceOf(first, told);
  const model: FigureModel = {
    id: 'scenarie-maal',
    eyebrow: texts('supplyFigure.goalEyebrow'),
    unit: texts('supplyFigure.unitPlaces'),
    ...said,
    summary: [...said.summary, ...others.map((row) => sentenceOf(row, told).headline)],
    subline: texts('supplyFigure.goalSub'),
    ...figureTable(rows, goalColumns, told),
    notes: [],
    basis: result.basis,
    howToRead: [texts('supplyFigure.readGoal')],
    fileParts: filePartsOf(told),
  };
  const chart: DumbbellModel = {
    label: model.eyebrow,
    rowHeading: words.kindWord('supply', 'column.supply.targetGroup'),
    placesLabel: texts('supplyFigure.planned'),
    needLabel: texts('supplyFigure.required'),
    columns: [{ key: 'more', label: texts('supplyFigure.missingMore'), always: true }],
    rows: rows.map((row, i) => ({
      key: String(i),
      label: texts('supplyFigure.goalRow', {
        targetGroup: words.nameOf('targetGroups', textIn(row, 'targetGroup')),
        year: textIn(row, 'year'),
        refusal: refusalIn(row),
      }),
      places: figureIn(row, 'placesBase'),
      need: figureIn(row, 'requiredPlaces'),
      cells: { more: { text: figureWord(figureIn(row, 'moreBase'), 'integer', language) } },
    })),
    formatTick: (value) => formatInteger(value, language),
  };
  return { model, chart };
}
