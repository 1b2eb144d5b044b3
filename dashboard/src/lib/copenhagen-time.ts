const parts = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Copenhagen',
});

/**
 * Copenhagen time — a moment on the clock of Copenhagen, as the API and the browser's date field write it.
 * @example copenhagenTime('2026-11-27T11:00:00Z') // '2026-11-27T12:00'
 */
export function copenhagenTime(iso: string): string {
  const of = Object.fromEntries(parts.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${of['year']}-${of['month']}-${of['day']}T${of['hour']}:${of['minute']}`;
}

const LOCAL_TIME = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a date and time that the API takes. */
export function isLocalTime(text: string): boolean {
  return LOCAL_TIME.test(text);
}
