import { shortName } from './short-name.ts';

// An abbreviation keeps its capitals: "ADHD", "IQ under 70".
const abbreviation = /^\p{Lu}[\p{Lu}\d]/u;

/**
 * Name as it stands inside a sentence — small first letter, unless the name begins with an abbreviation.
 * @example nameInSentence('Voksne med autisme') // 'voksne med autisme'
 */
export function nameInSentence(name: string): string {
  return abbreviation.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * Ways to write a name in a sentence, longest first — whole, without what stands in brackets, cut between words.
 * @example sentenceNames('Voksne (autisme)') // ['voksne (autisme)', 'voksne']
 */
export function sentenceNames(name: string): readonly string[] {
  const whole = nameInSentence(name);
  const bare = whole.replace(/\s*\([^)]*\)/g, '');
  return [...new Set([whole, bare, shortName(bare)])];
}
