import type { WaterfallTerm } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { rateBuildUpHeadline, sharingTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { figureIn, rowsOf, type SharingView, wordIn } from './sharing-view.ts';

/** What the rate is made of. */
export interface BuildUpFigure {
  readonly model: FigureModel;
  readonly terms: readonly WaterfallTerm[];
  readonly describe: (term: WaterfallTerm) => string;
}

const steps = [
  'direct',
  'indirect',
  'overhead',
  'depreciation',
  'interest',
  'pensions',
  'after-regulation',
  'empty-places',
  'rate',
] as const;
type Step = (typeof steps)[number];

function termsOf(view: SharingView): readonly (WaterfallTerm & { readonly key: Step })[] {
  const { language } = view;
  const rows = rowsOf(view, 'rate-build-up');
  return steps.flatMap((step) => {
    const row = rows.find((candidate) => wordIn(candidate, 'step') === step);
    const figure = figureIn(row, 'dkkPerDay');
    // A part that does not occur would be a bar without length; the table has it.
    if (!row || ('value' in figure && figure.value === 0 && step !== 'rate')) return [];
    const isRate = step === 'rate';
    return [
      {
        key: step,
        label: sharingTexts(language)(`choice.sharing.step.${step}`),
        kind: isRate ? ('total' as const) : ('change' as const),
        figure,
        text: figureWord(figure, isRate ? 'integer' : 'signed', language),
      },
    ];
  });
}

/** The rate build-up — from nothing to the rate, with what empty days add. */
export function toBuildUpFigure(view: SharingView): BuildUpFigure {
  const { result, language, place } = view;
  const texts = sharingTexts(language);
  const rows = rowsOf(view, 'rate-build-up');
  const perDay = (step: Step) =>
    figureIn(
      rows.find((row) => wordIn(row, 'step') === step),
      'dkkPerDay',
    );
  const model: FigureModel = {
    id: 'takst',
    eyebrow: texts('table.sharing.rate-build-up'),
    unit: texts('sharing.perDay'),
    ...rateBuildUpHeadline(
      { synthetic: result.basis.synthetic, rate: perDay('rate'), empty: perDay('empty-places') },
      language,
    ),
    subline: texts('sharing.buildUpSub'),
    columns: [
      { key: 'step', label: texts('column.sharing.step'), kind: 'text' },
      { key: 'dkkPerDay', label: texts('column.sharing.dkkPerDay'), kind: 'decimal' },
      { key: 'amountDkk', label: texts('column.sharing.amountDkk'), kind: 'integer' },
    ],
    rows: rows.map((row) => {
      const step = steps.find((known) => known === wordIn(row, 'step')) ?? 'rate';
      return {
        key: step,
        cells: [texts(`choice.sharing.step.${step}`), figureIn(row, 'dkkPerDay'), figureIn(row, 'amountDkk')],
        ...(step === 'rate' && { total: true }),
      };
    }),
    notes: [],
    basis: result.basis,
    howToRead: [texts('sharing.buildUpRead')],
    fileParts: [place],
  };
  const describe = ({ label, figure }: WaterfallTerm): string =>
    texts('sharing.describeStep', { step: label, amount: figureWord(figure, 'money', language) });
  return { model, terms: termsOf(view), describe };
}
