/** True minus sign, as wide as a plus and never broken from its number. */
export const MINUS = '\u2212';

/** Keeps a number and its unit on one line. */
export const NO_BREAK_SPACE = '\u00a0';

/** En dash for ranges. */
export const EN_DASH = '\u2013';
