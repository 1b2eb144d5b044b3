import type { Language } from '../language.ts';
import type { CodeOf } from '../texts/code-of.ts';
import { codesOf } from '../texts/codes-of.ts';
import { codesWithTexts } from '../texts/codes-with-texts.ts';
import type { TextParams } from '../texts/make-texts.ts';
import { problemText } from '../texts/problem-text.ts';
import type { ProblemCode } from '../texts/problem-text.ts';
import { makeTolerant } from '../texts/tolerant-text.ts';
import { problemsOfWork } from './problems-of-work.ts';

type WithTitle<Code> = Code extends `${infer Name}.title` ? Name : never;

/** Closed codes of problem+json answers: those that everybody may meet and those of people who work here. */
export type WorkProblemCode = ProblemCode | WithTitle<CodeOf<'problem', keyof typeof problemsOfWork>>;

const tolerantText = makeTolerant(problemsOfWork);
const ofWork = codesOf(problemsOfWork, 'problem');
type OfWork = Exclude<WorkProblemCode, ProblemCode>;
const isOfWork = (code: string): code is OfWork => ofWork.includes(code);

/** Codes of problems that have a text here. */
export function workProblemCodes(): readonly string[] {
  return [...codesWithTexts('problem'), ...ofWork];
}

/**
 * Problem in words, also those of signing in, delivering and publishing — a title, and what the reader can do.
 * @example workProblemText('too-many-attempts', {}, 'da').title // 'For mange forsøg'
 */
export function workProblemText(
  code: WorkProblemCode,
  params: TextParams | undefined,
  language: Language,
): { title: string; detail: string } {
  if (!isOfWork(code)) return problemText(code as ProblemCode, params, language);
  return {
    title: tolerantText(`problem.${code}.title`, params, language),
    detail: tolerantText(`problem.${code}.detail`, params, language),
  };
}
