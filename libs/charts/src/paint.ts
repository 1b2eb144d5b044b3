import { tokens } from './tokens.ts';
import type { TokenName } from './tokens.ts';

/** Paint — the value to write into a `fill` or `stroke` for every token: one drawing serves screen and export. */
export type Paint = Readonly<Record<TokenName, string>>;

const names = Object.keys(tokens.light) as TokenName[];

/** Custom properties, so that a drawing on screen follows the theme without being drawn again. */
export const screenPaint: Paint = Object.fromEntries(names.map((name) => [name, `var(--${name})`])) as Record<
  TokenName,
  string
>;

/** Resolved light colours: an exported file knows no custom properties, and paper is light. */
export const lightPaint: Paint = tokens.light;
