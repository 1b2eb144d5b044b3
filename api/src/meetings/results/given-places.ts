/**
 * Given places — the place that somebody's ranking gives to each option, by number. Options that were left out share the
 * places that remain, so that every ranking of m options gives places adding up to m (m + 1) / 2 [kendall1945].
 * @example givenPlaces([2], 3) // [2.5, 1, 2.5]
 */
export function givenPlaces(ranking: readonly number[], options: number): number[] {
  const rest = (ranking.length + 1 + options) / 2;
  return Array.from({ length: options }, (_, at) => {
    const place = ranking.indexOf(at + 1);
    return place < 0 ? rest : place + 1;
  });
}
