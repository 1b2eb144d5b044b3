import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { rippleHeadline, supplyTexts } from '@tilbudsvifte/locale/screens/scenarios';
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

/** Who must find another place: words, table and bars from the same rows. */
export interface RippleFigure {
  readonly model: FigureModel;
  readonly bars: RankedBarsModel;
}

function sumOf(rows: readonly ScenarioRow[], column: string): Figure {
  const figures = rows.map((row) => figureIn(row, column));
  const gone = figures.find((figure) => 'missing' in figure);
  if (gone) return gone;
  return { value: figures.reduce((sum, figure) => sum + ('value' in figure ? figure.value : 0), 0) };
}

const tenths = (value: number): number => Math.round(value * 10) / 10 + 0;
const size = (row: ScenarioRow): number => {
  const citizens = figureIn(row, 'citizens');
  return 'value' in citizens ? citizens.value : -1;
};

function headlineOf(told: ToldSupply, moving: readonly ScenarioRow[]): ReturnType<typeof rippleHeadline> {
  const services = tableOf(told, 'services');
  const [largest] = moving.filter((row) => !['others', 'assumed'].includes(textIn(row, 'buyer')));
  return rippleHeadline(
    {
      ...headlineBasis(told.result.basis),
      ...placeOf(told),
      citizens: sumOf(services, 'citizensMoving'),
      found: sumOf(services, 'citizensFound'),
      without: sumOf(services, 'citizensWithout'),
      ...(largest && {
        largest: { name: buyerName(textIn(largest, 'buyer'), told), citizens: figureIn(largest, 'citizens') },
      }),
    },
    told.words.language,
  );
}

const rippleColumns: readonly ShownColumn[] = [
  { key: 'buyer', kind: 'text' },
  { key: 'service', kind: 'text' },
  { key: 'effect', kind: 'text' },
  { key: 'buyers', kind: 'integer' },
  { key: 'citizens', kind: 'decimal' },
  { key: 'found', kind: 'decimal' },
  { key: 'without', kind: 'decimal' },
  { key: 'freeElsewhere', kind: 'decimal' },
  { key: 'costBaseDkk', kind: 'money' },
  { key: 'costScenarioDkk', kind: 'money' },
  { key: 'differenceDkk', kind: 'money' },
];

/** Citizens who must find another place by service and buyer, and what those who stay pay. */
export function toRippleFigure(told: ToldSupply): RippleFigure {
  const { result, words } = told;
  const { language } = words;
  const texts = supplyTexts(language);
  const rows = tableOf(told, 'ripple');
  const moving = rows.filter((row) => row['effect'] === 'must-move').sort((a, b) => size(b) - size(a));
  const said = headlineOf(told, moving);
  const textOf = (row: ScenarioRow): string => {
    const [citizens, without] = [figureIn(row, 'citizens'), figureIn(row, 'without')];
    return 'value' in citizens && 'value' in without
      ? texts('supplyFigure.rippleText', { citizens: tenths(citizens.value), without: tenths(without.value) })
      : figureWord(citizens, 'decimal', language);
  };
  const model: FigureModel = {
    id: 'scenarie-ringe',
    eyebrow: texts('supplyFigure.rippleEyebrow'),
    unit: texts('supplyFigure.unitCitizens'),
    ...said,
    subline: texts('supplyFigure.rippleSub', { year: String(placeOf(told).year) }),
    ...figureTable(rows, rippleColumns, told),
    notes: [],
    basis: result.basis,
    howToRead: [texts('supplyFigure.readRipple')],
    fileParts: filePartsOf(told),
  };
  const bars: RankedBarsModel = {
    label: said.headline,
    rowHeading: words.kindWord('supply', 'column.supply.buyer'),
    valueHeading: words.kindWord('supply', 'column.supply.citizens'),
    rows: moving.map((row) => ({
      key: `${textIn(row, 'service')} ${textIn(row, 'buyer')}`,
      label: `${buyerName(textIn(row, 'buyer'), told)} · ${words.nameOf('services', textIn(row, 'service'))}`,
      value: figureIn(row, 'citizens'),
      text: textOf(row),
    })),
    more: (n) => texts('supplyFigure.more', { n }),
  };
  return { model, bars };
}
