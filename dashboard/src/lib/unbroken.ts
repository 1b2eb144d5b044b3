/** Text whose hyphens do not end a line. @example unbroken('2026-03') // '2026\u201103' */
export const unbroken = (text: string): string => text.replaceAll('-', '\u2011');
