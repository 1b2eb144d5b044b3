import type { Language } from '../language.ts';
import { danishMethods } from './da/index.ts';
import { englishMethods } from './en/index.ts';
import type { MethodText } from './method-text.ts';
import { methodSources, references } from './sources.generated.ts';

/** A method's note as it is shown: its text in one language and the published sources that it follows. */
export interface MethodNote extends MethodText {
  /** The name that the planning library exports the method under. */
  readonly method: string;
  readonly sources: readonly string[];
}

const texts = { da: danishMethods, en: englishMethods };

/** The methods that have a note, in the order of their rooms. */
export const METHODS: readonly string[] = Object.keys(danishMethods);

/** Note of a method: what it answers, how, when it holds, what it cannot say, and after whom. Undefined for no method. */
export function methodNote(method: string, language: Language): MethodNote | undefined {
  const text = Object.hasOwn(texts[language], method) ? texts[language][method] : undefined;
  if (!text) return undefined;
  const sources = (methodSources[method] ?? []).map((key) => references[key] ?? key);
  return { ...text, method, sources };
}
