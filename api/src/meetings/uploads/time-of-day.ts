import type { RawCell, RowReader } from '../../imports/read-table.ts';

const time = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;
const minutesOfDay = 24 * 60;

/**
 * Time of the day — as Danish lists write it, `15.30` or `15:30`; a workbook keeps it as a share of the day. Undefined
 * when it is none.
 * @example timeOfDay('9.05') // '09:05'
 */
export function timeOfDay(cell: RawCell): string | undefined {
  if (typeof cell === 'number')
    return cell >= 0 && cell < 1 ? clock(Math.round(cell * minutesOfDay)) : undefined;
  const [, hours, minutes] = time.exec(cell.trim()) ?? [];
  return hours === undefined ? undefined : clock(Number(hours) * 60 + Number(minutes));
}

function clock(minute: number): string | undefined {
  const two = (number: number): string => String(number).padStart(2, '0');
  return minute < minutesOfDay ? `${two(Math.floor(minute / 60))}:${two(minute % 60)}` : undefined;
}

/** A time of the day in a cell, null when it is blank; a fault is reported there. */
export function optionalTimeIn(read: RowReader, column: string): string | null {
  if (read.raw(column) === '') return null;
  const found = timeOfDay(read.cell(column));
  if (found === undefined) read.report('time-invalid', column);
  return found ?? null;
}
