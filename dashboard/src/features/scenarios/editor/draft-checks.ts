import type { Language } from '@tilbudsvifte/locale';
import type { Lever, LeverField } from '../../../lib/scenario-answers.ts';
import type { DraftAssumption, DraftRange, DraftValue, ScenarioDraft } from './draft.ts';
import { fieldId, headId } from './field-id.ts';
import { enteredNumber } from './number-text.ts';

/** What is wrong with one field. */
export interface DraftIssue {
  readonly id: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The assumption and the field of its lever, where it is one. */
  readonly assumption?: string;
  readonly field?: string;
  /** It keeps the scenario from being saved, not from being tried. */
  readonly onlySaving?: boolean;
}

interface Spot {
  readonly one: DraftAssumption;
  readonly field: LeverField;
  readonly language: Language;
}

const years = { min: 2007, max: 2100 } as const;
const mostSeed = 4294967295;

function numberIssue(text: string, { one, field, language }: Spot, part = ''): DraftIssue[] {
  const { min = -Infinity, max = Infinity, whole = false, unit, name } = field;
  const at = { id: fieldId(one.id, name, part), assumption: one.id, field: name };
  if (text.trim() === '') return [{ ...at, code: 'value-missing' }];
  const value = enteredNumber(text, unit, language);
  if (value === undefined) return [{ ...at, code: 'not-a-number' }];
  if (value < min || value > max) return [{ ...at, code: 'out-of-range', params: { min, max } }];
  return whole && !Number.isInteger(value) ? [{ ...at, code: 'not-whole' }] : [];
}

const parts = ['low', 'value', 'high'] as const;

function rangeIssues(range: DraftRange, spot: Spot): DraftIssue[] {
  const { one, field, language } = spot;
  if (field.optional && parts.every((part) => range[part].trim() === '')) return [];
  const issues = parts.flatMap((part) => numberIssue(range[part], spot, part));
  if (issues.length > 0) return issues;
  const [low = 0, value = 0, high = 0] = parts.map((part) =>
    enteredNumber(range[part], field.unit, language),
  );
  const id = fieldId(one.id, field.name, 'low');
  return low <= value && value <= high
    ? []
    : [{ id, code: 'range-reversed', assumption: one.id, field: field.name }];
}

const isDay = (text: string): boolean =>
  /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function fieldIssues(shown: DraftValue | undefined, spot: Spot): DraftIssue[] {
  const { one, field } = spot;
  if (typeof shown === 'object' && 'low' in shown) return rangeIssues(shown, spot);
  const at = { id: fieldId(one.id, field.name), assumption: one.id, field: field.name };
  const empty = shown === undefined || (typeof shown === 'string' ? shown.trim() === '' : shown.length === 0);
  if (empty) {
    if (field.optional) return [];
    return [{ ...at, code: field.type === 'codes' ? 'codes-missing' : 'value-missing' }];
  }
  if (typeof shown !== 'string') return [];
  if (field.type === 'number') return numberIssue(shown, spot);
  return field.type === 'date' && !isDay(shown) ? [{ ...at, code: 'not-a-date' }] : [];
}

function whyIssues({ id, reason, source }: DraftAssumption): DraftIssue[] {
  const at = { id: fieldId(id, 'reason'), assumption: id };
  const long =
    source.length > 1000 ? [{ id: fieldId(id, 'source'), assumption: id, code: 'text-too-long' }] : [];
  if (reason.trim() === '') return [{ ...at, code: 'reason-missing', onlySaving: true }, ...long];
  return reason.length > 1000 ? [{ ...at, code: 'text-too-long' }, ...long] : long;
}

function wholeIn(text: string, min: number, max: number): boolean {
  const value = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= min && value <= max;
}

function headIssues({ name, question, area, horizonYear, seed }: ScenarioDraft): DraftIssue[] {
  const issue = (field: string, code: string, more: Partial<DraftIssue> = {}): DraftIssue => ({
    id: headId(field),
    code,
    ...more,
  });
  return [
    ...(name.trim() === '' ? [issue('name', 'name-missing', { onlySaving: true })] : []),
    ...(name.trim().length > 120 ? [issue('name', 'text-too-long')] : []),
    ...(question.trim() === '' ? [issue('question', 'question-missing', { onlySaving: true })] : []),
    ...(question.length > 1000 ? [issue('question', 'text-too-long')] : []),
    ...(area === '' ? [issue('area', 'value-missing')] : []),
    ...(wholeIn(horizonYear, years.min, years.max)
      ? []
      : [
          issue('horizonYear', 'year-wrong', {
            params: { first: String(years.min), last: String(years.max) },
          }),
        ]),
    ...(wholeIn(seed, 0, mostSeed) ? [] : [issue('seed', 'seed-wrong')]),
  ];
}

/** Everything that is wrong with a draft by the levers' own types and limits, in the order of the form. */
export function draftIssues(
  draft: ScenarioDraft,
  levers: readonly Lever[],
  language: Language,
): readonly DraftIssue[] {
  return [
    ...headIssues(draft),
    ...draft.assumptions.flatMap((one) => {
      const fields = levers.find(({ key }) => key === one.lever)?.fields ?? [];
      return [
        ...fields.flatMap((field) => fieldIssues(one.values[field.name], { one, field, language })),
        ...whyIssues(one),
      ];
    }),
  ];
}
