import type { DocumentIssueCode } from '@tilbudsvifte/contract';
import type { CodeList, LeverField } from '../models/lever.ts';

/** What is wrong with a value, at its place below the field. */
export interface ValueIssue {
  /** Part of the value, such as `.low`; empty for the value itself. */
  readonly part: string;
  readonly code: DocumentIssueCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Codes that the edition knows, by list. */
export type KnownCodes = Readonly<Record<CodeList, ReadonlySet<string>>>;

/** Services that the scenario itself opens; how many there are is for the model to know. */
const opened = /^ny-[1-9]\d?$/;

const issue = (code: DocumentIssueCode, params: ValueIssue['params'] = {}, part = ''): ValueIssue[] => [
  { part, code, params },
];

type NumberField = Extract<LeverField, { type: 'number' | 'range' }>;

function numberIssues(value: unknown, { min, max, whole }: NumberField, part = ''): ValueIssue[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return issue('not-a-number', {}, part);
  if (value < min || value > max) return issue('out-of-range', { min, max }, part);
  return whole === true && !Number.isInteger(value) ? issue('not-whole', {}, part) : [];
}

const rangeParts = ['low', 'value', 'high'] as const;

function rangeIssues(value: unknown, field: NumberField): ValueIssue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return issue('not-a-number');
  const range = value as Readonly<Record<string, unknown>>;
  const strange = Object.keys(range).filter((name) => !(rangeParts as readonly string[]).includes(name));
  if (strange.length > 0) return issue('value-unknown', {}, `.${strange[0]}`);
  const issues = rangeParts.flatMap((part) => numberIssues(range[part], field, `.${part}`));
  if (issues.length > 0) return issues;
  const ordered = Number(range.low) <= Number(range.value) && Number(range.value) <= Number(range.high);
  return ordered ? [] : issue('range-reversed');
}

/** A day of the calendar: 2027-02-29 is none. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function textIssues(value: unknown, max: number): ValueIssue[] {
  if (typeof value !== 'string') return issue('not-a-text');
  if (value.trim() === '') return issue('value-missing');
  return value.length > max ? issue('text-too-long', { max }) : [];
}

type IsKnown = (code: unknown) => boolean;

function codeIssues(value: unknown, isKnown: IsKnown, part = ''): ValueIssue[] {
  if (isKnown(value)) return [];
  return issue('code-unknown', { value: typeof value === 'string' ? value : '' }, part);
}

function codesIssues(value: unknown, isKnown: IsKnown): ValueIssue[] {
  if (!Array.isArray(value) || value.length === 0) return issue('codes-missing');
  if (new Set(value).size < value.length) return issue('codes-repeated');
  return value.flatMap((code: unknown, at) => codeIssues(code, isKnown, `[${at}]`));
}

/** Whether a list of the edition has a code, or the scenario may open a service of that name. */
function isKnownIn(list: CodeList, known: KnownCodes): IsKnown {
  return (code) =>
    typeof code === 'string' && (known[list].has(code) || (list === 'services' && opened.test(code)));
}

/** What is wrong with a value by the type and limits of its field; nothing when it may stand there. */
export function valueIssues(value: unknown, field: LeverField, known: KnownCodes): readonly ValueIssue[] {
  if (value === undefined || value === null || value === '')
    return field.optional === true && value === undefined ? [] : issue('value-missing');
  switch (field.type) {
    case 'number':
      return numberIssues(value, field);
    case 'range':
      return rangeIssues(value, field);
    case 'date':
      return isDay(value) ? [] : issue('not-a-date');
    case 'yes-no':
      return typeof value === 'boolean' ? [] : issue('not-yes-or-no');
    case 'text':
      return textIssues(value, field.longest);
    case 'code':
      return codeIssues(value, isKnownIn(field.list, known));
    case 'codes':
      return codesIssues(value, isKnownIn(field.list, known));
    case 'choice':
      return field.choices.includes(value as string) ? [] : issue('choice-unknown');
  }
}
