import { useMemo } from 'react';
import { useMunicipalities } from '../../lib/queries/use-reference.ts';
import type { Search } from '../../lib/search-params.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import type { GapOrder, GapView } from './gap-view.ts';
import { useGapNames } from './use-gap-names.ts';

const usualOccupancy = 90;
const usualRefusal = 5;

/** Planning occupancy and accepted refusal of an address, in per cent. */
export function gapPercents({ bel = usualOccupancy, afv = usualRefusal }: Search): {
  bel: number;
  afv: number;
} {
  return { bel, afv };
}

function orderOf({ sort }: Search): GapOrder {
  return sort === 'navn' || sort === 'geografi' ? sort : 'mangel';
}

// From north to south and then from west to east, as on the tile grid.
function useGeography(): readonly string[] {
  const items = useMunicipalities().data?.items;
  return useMemo(
    () =>
      [...(items ?? [])]
        .sort((a, b) => a.tileRow - b.tileRow || a.tileColumn - b.tileColumn)
        .map(({ code }) => code),
    [items],
  );
}

/** How the reader wants to see Mangler, from the address. */
export function useGapView(): GapView {
  const [search] = useSearchState();
  const language = useLanguage();
  const names = useGapNames();
  const geography = useGeography();
  const own = useChoices().municipality?.code;
  const { behov: rule = 'belaegning', kol } = search;
  const { bel, afv } = gapPercents(search);
  const order = orderOf(search);
  // The same view as long as nothing of it changes: the address holds more, and figures are made anew from a new view.
  return useMemo(
    () => ({
      rule,
      occupancy: bel / 100,
      refusal: afv / 100,
      order,
      names,
      language,
      geography,
      ...(own !== undefined && { own }),
      ...(kol !== undefined && { byColumn: kol }),
    }),
    [rule, bel, afv, order, kol, language, names, geography, own],
  );
}

/** What Mangler asks the API, whatever its rows are about. */
export function useGapQuestion(): {
  readonly area: string;
  readonly year: number | undefined;
  readonly occupancy: number | undefined;
  readonly refusal: number | undefined;
} {
  const [{ p, bel, afv }] = useSearchState();
  const { areaCode } = useChoices();
  return useMemo(
    () => ({
      area: areaCode,
      year: p?.to,
      occupancy: bel === undefined ? undefined : bel / 100,
      refusal: afv === undefined ? undefined : afv / 100,
    }),
    [areaCode, p, bel, afv],
  );
}
