import type { SurveyResults } from './results.answer.ts';
import type { ResultTable } from './results.parameters.ts';

/** Rows of a table of results as they leave in a file: groups under their own name, questions in words. */
export function resultColumns(
  { basis: { by }, groups, figures, distribution }: SurveyResults,
  table: ResultTable,
): object[] {
  const named = <Row extends { readonly group: string }>({ group, ...row }: Row): object =>
    by === 'none' ? row : { [by]: group === '' ? 'all' : group, ...row };
  if (table === 'groups') return groups.map(named);
  if (table === 'options') return figures.map(({ question: _, ...row }) => named(row));
  const words = new Map(figures.map((row) => [`${row.question} ${row.option}`, row]));
  return distribution.map(({ question, ...row }) => {
    const { questionText = '', optionText = '' } = words.get(`${question} ${row.option}`) ?? {};
    const { group, option, ...counts } = row;
    return named({ group, questionText, option, optionText, ...counts });
  });
}
