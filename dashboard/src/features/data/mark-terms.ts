import type { GlossaryEntry } from '@tilbudsvifte/locale/screens/glossary';

/** A word of the text that the glossary explains. */
export interface MarkedTerm {
  readonly word: string;
  readonly entry: GlossaryEntry;
}

const plain = (text: string): string => text.toLowerCase();

/**
 * Text with the words of the glossary marked — whole words only, each term once, the longest first, so that
 * "normeret plads" is not marked as "plads".
 * @example markTerms('En takst betales.', [takst])[1] // { word: 'takst', entry: takst }
 */
export function markTerms(text: string, entries: readonly GlossaryEntry[]): readonly (string | MarkedTerm)[] {
  const byTerm = new Map(entries.map((entry) => [plain(entry.term), entry]));
  const words = [...byTerm.keys()].sort((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const found = new RegExp(`(?<![\\p{L}-])(?:${escaped.join('|')})(?![\\p{L}-])`, 'giu');
  const parts: (string | MarkedTerm)[] = [];
  const said = new Set<string>();
  let end = 0;
  for (const match of text.matchAll(found)) {
    const [word] = match;
    const entry = byTerm.get(plain(word));
    if (!entry || said.has(entry.key)) continue;
    said.add(entry.key);
    parts.push(text.slice(end, match.index), { word, entry });
    end = match.index + word.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}
