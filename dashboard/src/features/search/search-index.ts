import { foldWord } from '@tilbudsvifte/locale/screens/search';
import MiniSearch from 'minisearch';
import type { SearchEntry } from './search-entry.ts';

/** Finds entries by words: all of them must match, by beginning or, in longer words, with one letter wrong. */
export interface SearchIndex {
  find(text: string): readonly SearchEntry[];
}

/** Words of a text: letters and digits, so that "Høje-Taastrup" is found by either half. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What most readers look for counts more than how it is calculated. */
const weights: Readonly<Record<SearchEntry['kind'], number>> = {
  page: 2,
  indicator: 2,
  municipality: 2,
  targetGroup: 2,
  serviceType: 1.5,
  term: 1.5,
  method: 0.7,
};

const most = 40;
const longEnoughForMistakes = 5;

const isName = ({ title }: SearchEntry, text: string): boolean => foldWord(title) === foldWord(text.trim());

/** A word as it is indexed: with aa, oe and ae for the Danish letters, and as it is typed on a foreign keyboard. */
function spellings(word: string): string[] {
  const folded = foldWord(word);
  const bare = folded.replaceAll('aa', 'a').replaceAll('oe', 'o').replaceAll('ae', 'a');
  return bare === folded ? [folded] : [folded, bare];
}

/** Index of entries — titles count most, then other names, then the explanations; Danish letters in any spelling. */
export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<SearchEntry>({
    fields: ['title', 'also', 'text'],
    tokenize: wordsOf,
    processTerm: spellings,
    searchOptions: {
      processTerm: foldWord,
      boost: { title: 4, also: 2 },
      combineWith: 'AND',
      prefix: true,
      boostDocument: (id: string) => weights[byId.get(id)?.kind ?? 'method'],
      fuzzy: (term) => (term.length >= longEnoughForMistakes ? 1 : false),
    },
  });
  index.addAll(entries);
  return {
    find: (text) =>
      wordsOf(text).length === 0
        ? []
        : index
            .search(text)
            .slice(0, most)
            .flatMap(({ id }) => byId.get(String(id)) ?? [])
            // Who types the whole name means just that.
            .sort((a, b) => Number(isName(b, text)) - Number(isName(a, text))),
  };
}
