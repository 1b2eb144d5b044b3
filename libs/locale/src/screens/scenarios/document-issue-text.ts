import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import type { TextParams } from '../../texts/make-texts.ts';
import { amountInWords } from './amount-in-words.ts';
import { editorWords } from './editor-words.ts';
import { hasKindWord, kindWord } from './kind-words.ts';

const textsOf = makeTexts(editorWords);
type EditorKey = keyof typeof editorWords;

/** What is wrong with a field of a scenario. */
export interface DocumentIssueView {
  readonly kind: string;
  readonly code: string;
  readonly params?: TextParams;
  /** Unit of the field, which its limits are written in. */
  readonly unit?: string;
}

function inUnit(params: TextParams, unit: string | undefined, language: Language): TextParams {
  if (unit === undefined) return params;
  const limits = (['min', 'max'] as const).flatMap((name) => {
    const value = params[name];
    return typeof value === 'number' ? [[name, amountInWords(value, unit, language)]] : [];
  });
  return { ...params, ...(Object.fromEntries(limits) as TextParams) };
}

/**
 * What is wrong with a field in words — those that hold for every kind, else the kind's own `assumption-issue.<code>`.
 * @example documentIssueText({ kind: 'supply', code: 'out-of-range', params: { min: 0, max: 0.5 }, unit: 'share' }, 'da')
 * // 'Skriv et tal mellem 0 % og 50 %.'
 */
export function documentIssueText(
  { kind, code, params = {}, unit }: DocumentIssueView,
  language: Language,
): string {
  const own = `assumption-issue.${code}`;
  if (hasKindWord(kind, own)) return kindWord({ kind, language }, own, params);
  const key = `issue.${code}`;
  const known = Object.hasOwn(editorWords, key) ? (key as EditorKey) : 'issue.validation';
  const standIns = { min: '–', max: '–', value: '–', first: '–', last: '–' };
  return textsOf(language)(known, { ...standIns, ...inUnit(params, unit, language) });
}
