import type { Language } from '../language.ts';
import type { CodeOf } from './code-of.ts';
import type { TextParams } from './create-texts.ts';
import { tolerantText } from './tolerant-text.ts';

type WithTitle<Code> = Code extends `${infer Name}.title` ? Name : never;

/** Closed codes of problem+json answers. */
export type ProblemCode = WithTitle<CodeOf<'problem'>>;

/**
 * Problem in words — a title, and what the reader can do.
 * @param params - `parameter`, `edition`, `requestId`, `expected`, `limit`, as the code needs
 * @example problemText('not-found', {}, 'da').title // 'Findes ikke'
 */
export function problemText(
  code: ProblemCode,
  params: TextParams | undefined,
  language: Language,
): { title: string; detail: string } {
  return {
    title: tolerantText(`problem.${code}.title`, params, language),
    detail: tolerantText(`problem.${code}.detail`, params, language),
  };
}
