/**
 * Step index — where a key leads in a list; both axes of the arrow keys count, because a list may be drawn across
 * or down; undefined when the key means nothing here.
 * @example stepIndex(2, { key: 'ArrowRight', count: 3 }) // 2
 */
export function stepIndex(
  index: number,
  { key, count }: { readonly key: string; readonly count: number },
): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, index + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, index - 1);
  return undefined;
}
