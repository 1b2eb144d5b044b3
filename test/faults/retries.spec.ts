import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onDatabase } from '../support/database-of.ts';
import { signIn } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';

jest.setTimeout(900_000);

const failing = pathToFileURL(path.resolve(import.meta.dirname, '../support/failing-commits.mjs')).href;
const themes = 60;
const counted = ['agreements', 'themes', 'audit_log', 'idempotent_requests', 'folders'];

/** Changes that come two at a time; what was told of each. */
async function work({ url }: RunningServer): Promise<readonly number[]> {
  const secretariat = await signIn(url, 'sekretariat');
  const list = await secretariat.ask<{ agreements: { id: string; status: string }[] }>('GET', '/agreements');
  const { id } = list.body.agreements.find(({ status }) => status === 'draft')!;
  const told: number[] = [];
  for (let no = 0; no < themes; no += 2) {
    const both = await Promise.all(
      [no, no + 1].map((one) => {
        const body = { part: 'development', title: `Tema ${one}`, text: 'Tekst' };
        const headers = { 'idempotency-key': `tema-${one}` };
        return secretariat.ask('POST', `/agreements/${id}/themes`, { body, headers });
      }),
    );
    told.push(...both.map(({ status }) => status));
  }
  await secretariat.ask('DELETE', '/session');
  return told;
}

interface State {
  readonly told: readonly number[];
  readonly rows: readonly object[];
  readonly log: readonly object[];
  readonly failed: number;
}

async function stateAfterWork(env: Readonly<Record<string, string>>): Promise<State> {
  const server = await startServer({ env });
  try {
    const told = await work(server);
    const rows: object[] = [];
    for (const table of counted)
      rows.push({
        table,
        ...(await onDatabase<object>(server.place, `SELECT count(*)::int AS n FROM ${table}`))[0],
      });
    const log = await onDatabase<object>(
      server.place,
      `SELECT action, object, count(*)::int AS times FROM audit_log GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    return { told, rows, log, failed: server.log().split('a commit fails').length - 1 };
  } finally {
    await server.stop();
  }
}

test('a database that puts off every tenth transaction makes no difference to what is kept, logged and told', async () => {
  const calm = await stateAfterWork({});
  const troubled = await stateAfterWork({ NODE_OPTIONS: `--import ${failing}` });
  expect(calm.failed).toBe(0);
  expect(troubled.failed).toBeGreaterThan(5);
  expect([...new Set(calm.told)]).toEqual([201]);
  expect({ ...troubled, failed: 0 }).toEqual(calm);
});
