const personalNumber = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/;

/**
 * Whether a text holds what looks like a Danish personal number (six digits that are a date, then four). Such a
 * number must never be stored nor repeated in a message.
 * @example holdsPersonalNumber('se 010190-1234') // true
 */
export function holdsPersonalNumber(text: string): boolean {
  return personalNumber.test(text);
}
