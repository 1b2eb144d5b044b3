import { FetchFault } from './fetch-fault.ts';
import { type Patience, politeRequest, usualPatience } from './polite-request.ts';
import { readTableInfo, type TableInfo } from './table-info.ts';

/** The one address that tables are fetched from. */
export const statbankAddress = 'https://api.statbank.dk/v1';

/** Which values of which variables. */
export interface TableRequest {
  readonly table: string;
  readonly variables: readonly { readonly code: string; readonly values: readonly string[] }[];
}

/** Who asks where, and how patiently. */
export interface StatbankManners {
  readonly address?: string;
  readonly userAgent?: string;
  readonly patience?: Patience;
}

const longestInfo = 20 * 1024 * 1024;

/** StatBank's API: the description of a table, and its figures in the form without a limit of cells. */
export class StatbankClient {
  private readonly address: string;
  private readonly userAgent: string;
  private readonly patience: Patience;

  constructor({ address, userAgent, patience }: StatbankManners = {}) {
    this.address = address ?? statbankAddress;
    this.userAgent = userAgent ?? 'Tilbudsvifte';
    this.patience = patience ?? usualPatience;
  }

  /** Asked once, without waiting: somebody sits in front of it. @throws FetchFault */
  async tableInfo(table: string): Promise<TableInfo> {
    const body = await politeRequest({
      url: `${this.address}/tableinfo`,
      body: { table, format: 'JSON', lang: 'da' },
      userAgent: this.userAgent,
      patience: { ...this.patience, tries: 1 },
    });
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const piece of body) {
      size += piece.length;
      if (size > longestInfo) throw new FetchFault('statbank-too-large', { params: { limit: '20 MB' } });
      parts.push(piece);
    }
    return readTableInfo(Buffer.concat(parts).toString('utf8'));
  }

  /** Codes only, decimal comma: the file says nothing that depends on a language. @throws FetchFault */
  data({ table, variables }: TableRequest): Promise<AsyncGenerator<Uint8Array>> {
    return politeRequest({
      url: `${this.address}/data`,
      body: { table, format: 'BULK', lang: 'da', valuePresentation: 'Code', variables },
      userAgent: this.userAgent,
      patience: this.patience,
    });
  }
}
