const RISKY_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text made harmless for spreadsheets — an apostrophe before a first character that would start a formula, also its
 * full-width form. For text only: numbers are written by us and may be negative.
 * @example guardFormula('=1+1') // "'=1+1"
 */
export function guardFormula(text: string): string {
  return RISKY_START.test(text) ? `'${text}` : text;
}
