import type { Sheet } from './xlsx-sheets.ts';

/** Workbook as a file. The writer is fetched when somebody asks for it; this one needs no worker from a blob: address. */
export async function xlsxFile(sheets: Sheet[]): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  return writeWorkbook(sheets).toBlob();
}
