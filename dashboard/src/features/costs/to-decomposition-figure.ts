import type { WaterfallTerm } from '@tilbudsvifte/charts';
import { formatMoney, figureWord } from '@tilbudsvifte/locale';
import { decompositionHeadline } from '@tilbudsvifte/locale/screens/costs';
import type { Headline } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { costBreaks } from './cost-breaks.ts';
import type { CostWords } from './cost-words.ts';
import { placeName } from './cost-words.ts';
import { costTexts } from './cost-texts.ts';

type Answer = Schema<'CostDecompositionAnswer'>;

/** What the figure is told with, beside its words. */
export interface DecompositionContext {
  /** Names of the account functions by code. */
  readonly functionNames: ReadonlyMap<string, string>;
  /** The reader has chosen a period; otherwise the years are the usual ones. */
  readonly yearsChosen: boolean;
}

/** What a change in expenditure consists of. */
export interface DecompositionFigure {
  readonly model: FigureModel;
  readonly terms: readonly WaterfallTerm[];
  /** One sentence for a term: its amount and what it corresponds to. */
  readonly describe: (term: WaterfallTerm) => string;
  /** Nothing can be shown: a year lacks accounts or counts. */
  readonly absent: boolean;
}

const shareOf = (amount: Figure, change: Figure): Figure => {
  if (!('value' in amount)) return amount;
  if (!('value' in change)) return change;
  return change.value === 0 ? { missing: 'zero-base' } : { value: amount.value / change.value };
};

function headlineOf({ totals, figures, basis }: Answer, words: CostWords): Headline {
  const { startDkk, changeDkk, fromYear, toYear } = totals;
  return decompositionHeadline(
    {
      place: placeName(words),
      fromYear,
      toYear,
      prices: 'current',
      changeDkk,
      changeShare: shareOf(changeDkk, startDkk),
      effects: figures,
      synthetic: basis.synthetic,
      // Of a single municipality the sentence itself says that it has not reported.
      ...(words.own === undefined && { coverage: basis.coverage }),
    },
    words.language,
  );
}

function termsOf({ totals, figures }: Answer, words: CostWords): WaterfallTerm[] {
  const { language } = words;
  const texts = costTexts(language);
  const level = (key: string, year: number, figure: Figure): WaterfallTerm => ({
    key,
    label: texts('costs.level', { year: String(year) }),
    kind: 'total',
    figure,
    text: figureWord(figure, 'money', language),
  });
  const changes = figures.map(({ effect, amountDkk }): WaterfallTerm => ({
    key: effect,
    label: texts(`effect.${effect}`),
    kind: 'change',
    figure: amountDkk,
    text:
      'value' in amountDkk
        ? formatMoney(amountDkk.value, language, 'always')
        : figureWord(amountDkk, 'money', language),
  }));
  return [
    level('start', totals.fromYear, totals.startDkk),
    ...changes,
    level('end', totals.toYear, totals.endDkk),
  ];
}

function rowsOf(terms: readonly WaterfallTerm[], change: Figure): TableRow[] {
  return terms.map(({ key, label, kind, figure }) => ({
    key,
    cells: [label, figure, kind === 'change' ? shareOf(figure, change) : { missing: 'not-applicable' }],
    ...(key === 'end' && { total: true }),
  }));
}

function pooledNames(
  codes: readonly string[],
  names: ReadonlyMap<string, string>,
  words: CostWords,
): string[] {
  if (codes.length === 0) return [];
  const list = codes.map((code) => names.get(code) ?? code).join(', ');
  return [costTexts(words.language)('costs.pooledNames', { names: list })];
}

/**
 * Waterfall of Økonomi — from one year's expenditure to another's through six effects that add up exactly.
 */
export function toDecompositionFigure(
  answer: Answer,
  words: CostWords,
  { functionNames, yearsChosen }: DecompositionContext,
): DecompositionFigure {
  const { language } = words;
  const texts = costTexts(language);
  const { totals, basis, notices } = answer;
  const years = { from: String(totals.fromYear), to: String(totals.toYear) };
  const terms = termsOf(answer, words);
  const { pooledFunctions: pooled } = totals;
  const place = placeName(words);
  const model: FigureModel = {
    id: 'aendring-i-nettodriftsudgifter',
    eyebrow: texts('costs.waterfallEyebrow'),
    unit: texts('costs.waterfallUnit'),
    ...headlineOf(answer, words),
    subline: texts(yearsChosen ? 'costs.waterfallSubChosen' : 'costs.waterfallSub', { place, ...years }),
    columns: [
      { key: 'term', label: texts('costs.term'), kind: 'text' },
      { key: 'amount', label: texts('costs.amount'), kind: 'money' },
      { key: 'share', label: texts('costs.shareOfChange'), kind: 'share' },
    ],
    rows: rowsOf(terms, totals.changeDkk),
    notes: [
      ...costBreaks(notices, [totals.fromYear, totals.toYear], language).notes,
      ...(pooled.length > 0 ? [texts('costs.notePooled', { n: pooled.length })] : []),
    ],
    basis,
    howToRead: [texts('method.cost-waterfall.read'), ...pooledNames(pooled, functionNames, words)],
    fileParts: [place, `${years.from}-${years.to}`],
  };
  return { model, terms, describe: describeTerm(answer, words), absent: !('value' in totals.changeDkk) };
}

function describeTerm({ figures }: Answer, { language }: CostWords): DecompositionFigure['describe'] {
  const texts = costTexts(language);
  return ({ key, label, text }) => {
    const effect = figures.find((row) => row.effect === key)?.effect;
    const said = texts('costs.describeTerm', { term: label, amount: text });
    return effect === undefined ? said : `${said} ${texts(`effect.${effect}.explain`)}`;
  };
}
