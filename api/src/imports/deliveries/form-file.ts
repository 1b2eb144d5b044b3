import type { DeliveryKind } from '../../collection/rounds/delivery-kinds.ts';
import { formColumns } from './form-columns.ts';

/** Rows of a form as an import file: what is typed in travels the same way as what is sent. */
export function formFile(kind: DeliveryKind, rows: readonly (readonly string[])[]): string {
  const header = formColumns[kind].map(({ name }) => name);
  return [header, ...rows].map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
