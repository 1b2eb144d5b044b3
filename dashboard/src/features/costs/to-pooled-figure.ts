import { figureWord, placePhrase } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';
import type { CostGroup } from './cost-choices.ts';
import type { CostWords } from './cost-words.ts';
import { budgetSubline } from './to-budget-figure.ts';
import type { BarsFigure } from './to-budget-figure.ts';
import { costTexts } from './cost-texts.ts';

const gone: Figure = { missing: 'not-reported' };

function sentencesOf(
  pooled: Schema<'PooledBufferRow'> | undefined,
  nextBudgetYear: number | null,
  { areaName, language }: CostWords,
): string[] {
  const texts = costTexts(language);
  const [alone, together, saved] = [pooled?.aloneDkk, pooled?.pooledDkk, pooled?.savedDkk];
  if (!alone || !together || !saved) return [texts('costBudgets.pooledMissing')];
  if (!('value' in alone) || !('value' in together) || !('value' in saved))
    return [texts('costBudgets.pooledMissing')];
  const said = {
    place: placePhrase(areaName, language),
    year: String(nextBudgetYear ?? ''),
    alone: alone.value,
    pooled: together.value,
  };
  return [texts('costBudgets.pooled', said), texts('costBudgets.pooledWhy', { saved: saved.value })];
}

/** Buffer for 80 % certainty — the municipalities each for themselves against all as one budget. */
export function toPooledFigure(
  answer: Schema<'BudgetCertaintyAnswer'>,
  words: CostWords,
  group: CostGroup,
): BarsFigure {
  const { language } = words;
  const texts = costTexts(language);
  const pooled = answer.totals.pooled.find((row) => row.group === group);
  const [headline = '', ...why] = sentencesOf(pooled, answer.totals.nextBudgetYear, words);
  const parts = [
    { key: 'alone', name: texts('costBudgets.alone'), figure: pooled?.aloneDkk ?? gone },
    { key: 'pooled', name: texts('costBudgets.together'), figure: pooled?.pooledDkk ?? gone },
  ];
  return {
    model: {
      id: 'buffer-hver-for-sig-og-sammen',
      eyebrow: texts('costBudgets.pooledTitle'),
      unit: 'kr.',
      headline,
      subline: budgetSubline(answer, { place: words.areaName, group, language }),
      summary: [headline, ...why],
      alt: headline,
      columns: [
        { key: 'how', label: texts('costBudgets.how'), kind: 'text' },
        { key: 'bufferDkk', label: texts('costBudgets.sum'), kind: 'money' },
      ],
      rows: [
        ...parts.map(({ key, name, figure }) => ({ key, cells: [name, figure] })),
        { key: 'saved', cells: [texts('costBudgets.saved'), pooled?.savedDkk ?? gone], total: true },
      ],
      notes: [],
      basis: answer.basis,
      howToRead: why,
      fileParts: [words.areaName, costTexts(language)(`costGroup.${group}`)],
    },
    bars: {
      label: headline,
      headings: { name: texts('costBudgets.how'), value: texts('costBudgets.sum') },
      bars: parts.map(({ key, name, figure }) => ({
        key,
        name,
        abbreviation: name,
        figure,
        text: figureWord(figure, 'money', language),
      })),
    },
  };
}
