const dayMs = 86_400_000;

/**
 * Excel date — the ISO date of a serial number, in the calendar that starts 1900 (with its 29 February 1900 that
 * never was) or 1904. Undefined outside 1900–2199 and for the day that never was.
 * @example excelDate(45292, false) // '2024-01-01'
 */
export function excelDate(serial: number, from1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (day < (from1904 ? 0 : 1) || (!from1904 && day === 60)) return undefined;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(epoch + day * dayMs);
  const year = date.getUTCFullYear();
  return year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : undefined;
}
