import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../../access/identity.ts';
import type { RoundItem } from '../../collection/rounds/rounds.answer.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import type { NewDeliveryFields } from './drafting.parameters.ts';
import { formColumns } from './form-columns.ts';
import { formFile } from './form-file.ts';
import { FormRowsQuery } from './form-rows.query.ts';
import { UploadRepository } from './upload.repository.ts';
import { UploadStore } from './upload-store.ts';

/** The file that a delivery is read from. */
export interface Content {
  /** Path of our own. */
  readonly file: string;
  /** Name for people. */
  readonly fileName: string;
  readonly decimalMark?: ',' | '.';
}

/** Every way to deliver ends in a file of the import format, so all of them are read and checked alike. */
@Injectable()
export class DeliveredContent {
  constructor(
    @Inject(UploadRepository) private readonly uploads: UploadRepository,
    @Inject(UploadStore) private readonly store: UploadStore,
    @Inject(FormRowsQuery) private readonly formRows: FormRowsQuery,
  ) {}

  async of(by: Identity, fields: NewDeliveryFields, round: RoundItem): Promise<Content> {
    if (fields.way === 'file') return this.sent(by, fields);
    const rows = fields.way === 'form' ? typedRows(fields) : await this.unchanged(fields, round);
    const file = randomUUID();
    await this.store.write(file, formFile(fields.kind, rows));
    return { file: this.store.fileOf(file), fileName: `${fields.kind}-${fields.way}.csv`, decimalMark: ',' };
  }

  private async sent(by: Identity, { upload: id = '', decimalMark }: NewDeliveryFields): Promise<Content> {
    const upload = await this.uploads.find(id, by.userId);
    if (!upload) throw badParameter('upload', 'there is no such upload');
    const { fileName, size } = upload;
    if ((await this.store.sizeOf(id)) !== size)
      throw new ProblemError('upload-incomplete', 'The file has not arrived in full');
    return { file: this.store.fileOf(id), fileName, ...(decimalMark && { decimalMark }) };
  }

  private async unchanged(
    { kind, municipality }: NewDeliveryFields,
    { period }: RoundItem,
  ): Promise<readonly (readonly string[])[]> {
    const rows = await this.formRows.rows({ kind, municipality, period });
    if (rows.length > 0) return rows;
    throw new ProblemError('step-refused', 'Nothing was delivered before that could be confirmed');
  }
}

function typedRows({ kind, rows = [] }: NewDeliveryFields): readonly (readonly string[])[] {
  const width = formColumns[kind].length;
  return rows.map((row, at) => {
    const cells = Array.isArray(row) ? (row as readonly unknown[]) : [];
    if (cells.length === width && cells.every(isCell)) return cells as readonly string[];
    throw badParameter(`rows.${at}`, `must be ${width} texts of at most 1000 characters`);
  });
}

function isCell(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.length <= 1000;
}
