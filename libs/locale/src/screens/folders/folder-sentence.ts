import { LONGEST_HEADLINE } from '../../headlines/compose-headline.ts';
import { fitSentences } from '../../headlines/fit-sentences.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { folderSentences } from './folder-sentence-texts.ts';

const textsOf = makeTexts(folderSentences);

/** A figure as the sentence sees it. */
export interface SaidItem {
  /** Label of the edition it is held at; null: it follows new figures. */
  readonly edition: string | null;
  /** Whether the newest edition has other figures, or null where that cannot be told; undefined where it is the newest. */
  readonly differs?: boolean | null;
}

function editionSentence(items: readonly SaidItem[], texts: ReturnType<typeof textsOf>): string {
  const [first, ...more] = new Set(items.flatMap(({ edition }) => edition ?? []));
  const n = items.length;
  if (first === undefined) return texts('folderSaid.follows', { n });
  return more.length === 0
    ? texts('folderSaid.oneEdition', { n, edition: first })
    : texts('folderSaid.editions', { n, editions: more.length + 1 });
}

function newerSentence(held: readonly SaidItem[], texts: ReturnType<typeof textsOf>): string {
  const behind = held.filter(({ differs }) => differs !== undefined);
  const differing = behind.filter(({ differs }) => differs === true).length;
  if (differing > 0) return texts('folderSaid.newerDiffer', { n: differing });
  if (behind.length === 0) return texts('folderSaid.newest');
  return texts(
    behind.some(({ differs }) => differs === null) ? 'folderSaid.newerUnknown' : 'folderSaid.newerSame',
  );
}

/**
 * Sentence that a folder opens with — how many figures, of which edition, and whether there are newer ones.
 * @example folderSentence([{ edition: 'demo-1' }, { edition: 'demo-1', differs: true }], 'da')
 * // 'Mappen har 2 figurer med tal fra udgave demo-1. Der er kommet nye tal, som er anderledes for én figur.'
 */
export function folderSentence(items: readonly SaidItem[], language: Language): string {
  const texts = textsOf(language);
  if (items.length === 0) return texts('folderSaid.none');
  const held = items.filter(({ edition }) => edition !== null);
  const following = items.length - held.length;
  return fitSentences(
    [
      editionSentence(items, texts),
      held.length > 0 ? newerSentence(held, texts) : '',
      held.length > 0 && following > 0 ? texts('folderSaid.someFollow', { n: following }) : '',
    ],
    LONGEST_HEADLINE,
  );
}
