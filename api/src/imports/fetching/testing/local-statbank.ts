import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Patience } from '../polite-request.ts';

/** A question that arrived. */
export interface Asked {
  readonly path: string;
  readonly userAgent: string;
  readonly body: AskedBody;
}

interface AskedBody {
  readonly table: string;
  readonly format: string;
  readonly variables?: readonly { readonly code: string; readonly values: readonly string[] }[];
}

/** Something else than the usual answer. */
export type Odd = (response: ServerResponse, asked: Asked) => void;

/** A server on this machine that answers as StatBank does. */
export interface LocalStatbank {
  readonly address: string;
  readonly asked: readonly Asked[];
  /** Each is used for one request, in order, before the usual answers go on. */
  odd(path: 'tableinfo' | 'data', ...answers: Odd[]): void;
  close(): Promise<void>;
}

/** Waits of milliseconds, so that tests need not wait for minutes. */
export const shortPatience: Patience = {
  silence: 300,
  longest: 3000,
  firstWait: 5,
  longestWait: 20,
  tries: 3,
};

/** One table with its values; the form of the description is that of recorded answers. */
export interface LocalTable {
  readonly id: string;
  readonly suppressed?: string;
  readonly updated?: string;
  readonly variables: Readonly<Record<string, readonly (string | readonly [string, string])[]>>;
  /** The figure of a row by the codes of its variables. */
  readonly figure: (codes: Readonly<Record<string, string>>) => string;
}

const refusal = (response: ServerResponse, errorTypeCode: string, message: string): void => {
  response.writeHead(400, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errorTypeCode, message }));
};

function describe({ id, suppressed = '0', updated = '2025-05-01T08:00:00', variables }: LocalTable): string {
  return JSON.stringify({
    id,
    text: id,
    description: id,
    unit: 'Antal',
    suppressedDataValue: suppressed,
    updated,
    active: true,
    contacts: [],
    footnote: null,
    variables: Object.entries(variables).map(([name, values]) => ({
      id: name,
      text: name.toLowerCase(),
      elimination: name !== 'Tid',
      time: name === 'Tid',
      values: values.map((value) => {
        const [code, label] = typeof value === 'string' ? [value, value] : value;
        return { id: code, text: label };
      }),
    })),
  });
}

/** Rows of the BULK form: no mark at the beginning, CRLF, variable codes in capitals. */
function* bulk({ figure }: LocalTable, variables: NonNullable<AskedBody['variables']>): Generator<string> {
  yield `${[...variables.map(({ code }) => code.toUpperCase()), 'INDHOLD'].join(';')}\r\n`;
  function* rows(at: number, codes: Record<string, string>): Generator<string> {
    const variable = variables[at];
    if (!variable) yield `${[...Object.values(codes), figure(codes)].join(';')}\r\n`;
    else for (const value of variable.values) yield* rows(at + 1, { ...codes, [variable.code]: value });
  }
  yield* rows(0, {});
}

function usual(response: ServerResponse, { path, body }: Asked, tables: readonly LocalTable[]): void {
  const table = tables.find(({ id }) => id === body.table);
  if (!table) return refusal(response, 'EXTRACT-NOTFOUND', 'Tabellen blev ikke fundet');
  if (path === '/v1/tableinfo') {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(describe(table));
    return;
  }
  const chosen = body.variables ?? [];
  const lacks = Object.keys(table.variables).find((name) => !chosen.some(({ code }) => code === name));
  if (lacks !== undefined)
    return refusal(response, 'EXTRACT-NOTALLOWED', `Der skal vælges værdier for variabel: ${lacks}`);
  response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' });
  for (const row of bulk(table, chosen)) response.write(row);
  response.end();
}

/** Starts it on a free port. */
export async function startLocalStatbank(tables: readonly LocalTable[]): Promise<LocalStatbank> {
  const asked: Asked[] = [];
  const odds: Record<string, Odd[]> = { '/v1/tableinfo': [], '/v1/data': [] };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse((await text(request)) || '{}') as AskedBody;
    const question = { path: request.url ?? '', userAgent: request.headers['user-agent'] ?? '', body };
    asked.push(question);
    const odd = odds[question.path]?.shift();
    if (odd) odd(response, question);
    else usual(response, question, tables);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/v1`,
    asked,
    odd: (path, ...answers) => void odds[`/v1/${path}`]?.push(...answers),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
