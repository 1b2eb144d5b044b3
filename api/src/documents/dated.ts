/**
 * The moment a document is dated: midnight (UTC) of a day, or the moment itself.
 * @throws RangeError when the text names neither.
 * @example dated('2027-03-01').toISOString() // '2027-03-01T00:00:00.000Z'
 */
export function dated(date: string): Date {
  const moment = new Date(/^\d{4}-\d{2}-\d{2}/.test(date) ? date : NaN);
  if (Number.isNaN(moment.getTime())) {
    throw new RangeError(`date must be a day or a moment in ISO 8601, e.g. 2027-03-01, got ${date}`);
  }
  return moment;
}
