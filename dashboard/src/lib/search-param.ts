/** One parameter of an address: how its text is read and written, and the value that is never written. */
export interface SearchParam<T> {
  /** The value, or undefined when the text means nothing here. */
  read(text: string): T | undefined;
  write(value: T): string;
  /** What an absent parameter means; writing it would only make links longer. */
  readonly usual?: T;
}

/** Years shown, both included; a single year has the same ends. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const asIs = <T extends string>(value: T): string => value;

/** Text that matches a pattern, such as an official code. */
export function pattern(allowed: RegExp): SearchParam<string> {
  return { read: (text) => (allowed.test(text) ? text : undefined), write: asIs };
}

/** One of a closed list of words; the usual one is left out of addresses. */
export function choice<const T extends string>(words: readonly T[], usual?: NoInfer<T>): SearchParam<T> {
  const read = (text: string): T | undefined => words.find((word) => word === text);
  return usual === undefined ? { read, write: asIs } : { read, write: asIs, usual };
}

/** Several different texts that match a pattern, joined by commas. */
export function several(allowed: RegExp, most: number): SearchParam<readonly string[]> {
  const read = (text: string): readonly string[] | undefined => {
    const parts = [...new Set(text.split(','))];
    return parts.length <= most && parts.every((part) => allowed.test(part)) ? parts : undefined;
  };
  return { read, write: (parts) => parts.join(',') };
}

/** A whole number between two limits. */
export function whole(least: number, most: number, usual?: number): SearchParam<number> {
  const read = (text: string): number | undefined => {
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };
  return usual === undefined ? { read, write: String } : { read, write: String, usual };
}

/** Free text of a search field, without blanks around it. */
export function words(longest: number): SearchParam<string> {
  const read = (text: string): string | undefined => {
    const trimmed = text.trim();
    return trimmed !== '' && trimmed.length <= longest ? trimmed : undefined;
  };
  return { read, write: asIs };
}

const PERIOD = /^(\d{4})(?:\.\.(\d{4}))?$/;

/** A year or a range of years, `2025` or `2019..2025`. */
export function period(least: number, most: number): SearchParam<Period> {
  const read = (text: string): Period | undefined => {
    const [, first, last] = PERIOD.exec(text) ?? [];
    const [from, to] = [Number(first), Number(last ?? first)];
    return from >= least && to <= most && from <= to ? { from, to } : undefined;
  };
  return { read, write: ({ from, to }) => (from === to ? String(from) : `${from}..${to}`) };
}
