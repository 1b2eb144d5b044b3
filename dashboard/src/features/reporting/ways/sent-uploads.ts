import type { Schema } from '../../../lib/api.ts';
import { readKept, writeKept } from '../../../lib/kept-in-tab.ts';

/** Decimal mark of a file, as its sender stated it. */
export type DecimalMark = NonNullable<Schema<'NewDeliveryFields'>['decimalMark']>;

/** The file that a delivery was read from, so that it can be read again without sending it again. */
export interface SentUpload {
  readonly upload: string;
  readonly decimalMark: DecimalMark;
}

const nameOf = (delivery: string): string => `upload.${delivery}`;

/** Keeps which file a delivery was made from; nothing for deliveries that were not files. */
export function rememberUpload(
  delivery: string,
  { upload, decimalMark }: Pick<Schema<'NewDeliveryFields'>, 'upload' | 'decimalMark'>,
): void {
  if (upload !== undefined && decimalMark !== undefined) writeKept(nameOf(delivery), { upload, decimalMark });
}

/** The file that a delivery was made from in this tab. */
export function rememberedUpload(delivery: string): SentUpload | undefined {
  return readKept<SentUpload>(nameOf(delivery));
}
