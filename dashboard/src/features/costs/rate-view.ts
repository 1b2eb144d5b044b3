import type { Search } from '../../lib/search-params.ts';

/** The line that rates are held against, as the reader has chosen it. */
export interface RateLine {
  /** Base year; open means the oldest with rates. */
  readonly base?: number;
  /** Share below the price index. */
  readonly reduction: number;
  readonly manner: 'total' | 'annual';
}

/** The line of an address; usual is the published clause of the capital region: price index minus 2 per cent in all. */
export function rateLine({ basis, red = 2, redm }: Search): RateLine {
  return {
    ...(basis !== undefined && { base: Number(basis) }),
    reduction: red / 100,
    manner: redm === 'aarligt' ? 'annual' : 'total',
  };
}
