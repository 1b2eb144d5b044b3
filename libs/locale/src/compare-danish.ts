const collator = new Intl.Collator('da');

/**
 * Danish alphabetical order for sorting — æ, ø, å come last, and aa sorts as å, so Aabenraa and Aalborg are last.
 * @example ['Aalborg', 'Vejle', 'Ballerup'].sort(compareDanish) // ['Ballerup', 'Vejle', 'Aalborg']
 */
export function compareDanish(a: string, b: string): number {
  return collator.compare(a, b);
}
