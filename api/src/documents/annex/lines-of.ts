/** Characters that surely stand on a line of a page. */
const perLine = 98;

/** Lines that paragraphs or items take on a page, rather too many than too few. */
export function linesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / perLine)), 0);
}
