import type { PagePath } from '../../components/page-link/page-link.tsx';
import type { Search } from '../../lib/search-params.ts';

/** What kinds of things can be found, in the order they are shown. */
export const searchKinds = [
  'page',
  'indicator',
  'municipality',
  'targetGroup',
  'serviceType',
  'method',
  'term',
] as const;

/** Kind of something that can be found. */
export type SearchKind = (typeof searchKinds)[number];

/** Something that can be found, and where it leads. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** One or two sentences below the title; searched too. */
  readonly text: string;
  /** Other words for the same thing, such as the name in the other language. */
  readonly also?: string;
  readonly to: PagePath;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Search;
  readonly hash?: string;
}
