import { type DotColumn, type QuantileDotplotModel, stackOutcomes } from '@tilbudsvifte/charts';
import { formatDecimal, formatInteger, formatRange } from '@tilbudsvifte/locale';
import { preventionChanceHeadline, preventionTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { figureOf, type PreventionFigures, rowsOfView, viewOf, yearsOf } from './prevention-figures.ts';

/** Twenty equally likely outcomes; no plot before they are drawn. */
export interface ChanceFigure {
  readonly model: FigureModel;
  readonly plot: QuantileDotplotModel | undefined;
  readonly describe: (column: DotColumn, soFar: number) => string;
}

/** Outcomes in millions, or in thousands where they lie too close for that. */
function scaleOf(values: readonly number[]): { readonly unit: 'million' | 'thousand'; readonly one: number } {
  const widest = Math.max(0, ...values) - Math.min(0, ...values);
  return widest >= 1e7 ? { unit: 'million', one: 1e6 } : { unit: 'thousand', one: 1e3 };
}

type Stacks = ReturnType<typeof stackOutcomes>;

interface Drawn {
  readonly values: readonly number[];
  readonly stacks: Stacks;
  readonly unit: 'million' | 'thousand';
  readonly axis: string;
  readonly number: (value: number) => string;
}

function drawnOf(figures: PreventionFigures): Drawn {
  const { language } = figures;
  const values = rowsOfView(figures, 'equally-likely', viewOf(figures)).flatMap((row) => {
    const worth = figureOf(row, 'netPresentValueDkk');
    return 'value' in worth ? [worth.value] : [];
  });
  const { unit, one } = scaleOf(values);
  return {
    values,
    unit,
    stacks: stackOutcomes(
      values.map((value) => value / one),
      0,
    ),
    axis: preventionTexts(language)('prevention.chanceAxis', { unit }),
    number: (value) =>
      Number.isInteger(value) ? formatInteger(value + 0, language) : formatDecimal(value, language),
  };
}

function modelOf(figures: PreventionFigures, { values, stacks, axis, number }: Drawn): FigureModel {
  const { result, document, language } = figures;
  const texts = preventionTexts(language);
  const view = viewOf(figures);
  const [counted] = rowsOfView(figures, 'views', view);
  const headline = preventionChanceHeadline(
    {
      years: yearsOf(figures),
      gains: values.length > 0 ? values.filter((value) => value > 0).length : undefined,
      p10: figureOf(counted, 'p10Dkk'),
      p90: figureOf(counted, 'p90Dkk'),
    },
    language,
  );
  const shortView = texts('prevention.viewShort', { view });
  return {
    id: 'forebyggelse-udfald',
    eyebrow: texts('prevention.chanceEyebrow'),
    unit: texts('prevention.chanceUnit'),
    ...headline,
    subline: texts('prevention.chanceSub', { view: shortView }),
    columns: [
      { key: 'netPresentValue', label: axis, kind: 'text' },
      { key: 'outcomes', label: texts('prevention.outcomes'), kind: 'integer' },
      { key: 'outcomesSoFar', label: texts('prevention.outcomesSoFar'), kind: 'integer' },
    ],
    rows: stacks.map(({ from, to, dots }, i) => ({
      key: String(from),
      cells: [
        formatRange({ lo: from, hi: to }, language, { format: number }),
        { value: dots },
        { value: stacks.slice(0, i + 1).reduce((sum, stack) => sum + stack.dots, 0) },
      ],
    })),
    notes: [],
    basis: result.basis,
    howToRead: [texts('prevention.chanceRead')],
    fileParts: [document.name, shortView],
  };
}

/** Hvor sikkert er det? — twenty outcomes of the net present value, counted above zero. */
export function toChanceFigure(figures: PreventionFigures): ChanceFigure {
  const texts = preventionTexts(figures.language);
  const drawn = drawnOf(figures);
  const { stacks, unit, axis, number } = drawn;
  const plot: QuantileDotplotModel = {
    columns: stacks.map(({ from, dots }) => ({
      key: String(from),
      label: number(from),
      dots,
      filled: from >= 0,
    })),
    labelsAt: 'edge',
    threshold: { before: '0', label: texts('prevention.chanceZero') },
    axis,
  };
  return {
    model: modelOf(figures, drawn),
    plot: stacks.length > 0 ? plot : undefined,
    describe: ({ label, dots }, sum) => texts('prevention.describeDots', { label, unit, n: dots, sum }),
  };
}
