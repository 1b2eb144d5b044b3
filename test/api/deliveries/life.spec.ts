import { setTimeout as wait } from 'node:timers/promises';
import { onDatabase } from '../../support/database-of.ts';
import { personWith, signIn } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { addAccount, enterAs, right } from '../access/accounts.ts';
import {
  begin,
  type Cast,
  castOf,
  type Delivery,
  deliver,
  explain,
  look,
  openRound,
  read,
  type Round,
  take,
  taken,
} from './reporting.ts';

jest.setTimeout(300_000);

let server: RunningServer;
let cast: Cast;
beforeAll(async () => {
  server = await startServer();
  cast = await castOf(server.url);
});
afterAll(() => server.stop());

const unchanged = (round: Round): { round: string; kind: string; way: string } => ({
  round: round.id,
  kind: 'need',
  way: 'unchanged',
});
const shown = ({ contentHash }: Delivery): object => ({ contentHash });
const codeOf = async (asked: Promise<{ body: { code: string } }>): Promise<string> => (await asked).body.code;

/** The form as it was last accepted, with one row changed. */
async function formWith(round: Round, column: number, value: string): Promise<string[][]> {
  const { body } = await cast.reporter.ask<{ rows: string[][] }>(
    'GET',
    `/rounds/${round.id}/form?kind=need&municipality=0169`,
  );
  return body.rows.map((row, at) => (at === 0 ? row.with(column, value) : row));
}

const served = 4;

describe('the life of a delivery', () => {
  test('draft, submitted, approved, accepted: each by the one whose turn it is, and it counts at the end', async () => {
    const round = await openRound(cast.secretariat);
    const rows = await formWith(round, served, '4');
    const draft = await deliver(cast.reporter, { round: round.id, kind: 'need', way: 'form', rows });
    expect(draft).toMatchObject({ state: 'draft', issues: [], rows: rows.length, steps: ['submit'] });
    expect(draft.contentHash).toMatch(/^[0-9a-f]{64}$/);
    const inForce = async (): Promise<unknown> =>
      (
        await onDatabase(
          server.place,
          `SELECT served FROM need_of(NULL) WHERE municipality_code = '0169' AND year = 2026 AND target_group = $1 AND service_type = $2`,
          [rows[0]![2], rows[0]![3]],
        )
      )[0];
    const before = await inForce();
    const explained = (
      await explain(
        cast.reporter,
        draft,
        Object.fromEntries(draft.unusual.map(({ key }) => [key, 'Ny opgørelse'])),
      )
    ).body;
    const submitted = await taken(cast.reporter, explained, 'submit');
    expect([submitted.state, submitted.steps]).toEqual(['submitted', ['withdraw']]);
    expect((await look(cast.approver, draft.id)).steps).toEqual(['approve', 'return']);
    const approved = await taken(cast.approver, submitted, 'approve', shown(submitted));
    expect((await look(cast.secretariat, draft.id)).steps).toEqual(['accept', 'return']);
    expect(await inForce()).toEqual(before);
    const accepted = await taken(cast.secretariat, approved, 'accept', shown(approved));
    expect(await inForce()).toEqual({ served: 4 });
    expect(accepted.steps).toEqual([]);
    expect(accepted.history.map(({ action, user }) => [action, user])).toEqual([
      ['delivery-drafted', 'kommune-0169'],
      ['delivery-submitted', 'kommune-0169'],
      ['delivery-approved', 'godkender-0169'],
      ['delivery-accepted', 'sekretariat'],
    ]);
    expect(accepted.history.at(-1)?.detail).toEqual({ contentHash: draft.contentHash });
    expect((await look(cast.administrator, draft.id)).steps).toEqual([]);
  });

  test('returned with words, sent again, withdrawn, sent again', async () => {
    const round = await openRound(cast.secretariat);
    const draft = await deliver(cast.reporter, unchanged(round));
    const submitted = await taken(cast.reporter, draft, 'submit');
    expect(await codeOf(take(cast.approver, submitted, 'return'))).toBe('comment-needed');
    const returned = await taken(cast.approver, submitted, 'return', { comment: 'Tallet for 2026 mangler' });
    expect([returned.state, returned.returnComment]).toEqual(['returned', 'Tallet for 2026 mangler']);
    const again = await taken(cast.reporter, returned, 'submit');
    expect([again.state, again.returnComment]).toEqual(['submitted', undefined]);
    const withdrawn = await taken(cast.reporter, again, 'withdraw');
    expect([withdrawn.state, withdrawn.submittedBy]).toEqual(['draft', undefined]);
    const third = await taken(cast.reporter, withdrawn, 'submit');
    const approved = await taken(cast.approver, third, 'approve', shown(third));
    const back = await taken(cast.secretariat, approved, 'return', { comment: 'Se bemærkningen' });
    expect(back.state).toBe('returned');
    const replaced = await deliver(cast.reporter, unchanged(round));
    expect((await look(cast.reporter, draft.id)).state).toBe('replaced');
    expect(replaced.state).toBe('draft');
  });

  test('no step out of turn', async () => {
    const round = await openRound(cast.secretariat);
    const draft = await deliver(cast.reporter, unchanged(round));
    expect(await codeOf(take(cast.approver, draft, 'approve', shown(draft)))).toBe('step-refused');
    expect(await codeOf(take(cast.secretariat, draft, 'accept', shown(draft)))).toBe('step-refused');
    expect(await codeOf(take(cast.reporter, draft, 'withdraw'))).toBe('step-refused');
    const submitted = await taken(cast.reporter, draft, 'submit');
    expect(await codeOf(take(cast.secretariat, submitted, 'accept', shown(submitted)))).toBe('step-refused');
    expect(await codeOf(take(cast.reporter, submitted, 'submit'))).toBe('step-refused');
    expect(await codeOf(explain(cast.reporter, submitted, {}))).toBe('step-refused');
    expect(await codeOf(begin(cast.reporter, unchanged(round)))).toBe('step-refused');
    expect(await codeOf(take(cast.reporter, submitted, 'publish'))).toBe('validation');
  });

  test('nobody’s step for another role', async () => {
    const round = await openRound(cast.secretariat);
    const draft = await deliver(cast.reporter, unchanged(round));
    for (const person of [cast.approver, cast.secretariat, cast.administrator])
      expect(await codeOf(take(person, draft, 'submit'))).toBe('forbidden');
    const submitted = await taken(cast.reporter, draft, 'submit');
    for (const person of [cast.reporter, cast.secretariat, cast.administrator])
      expect(await codeOf(take(person, submitted, 'approve', shown(submitted)))).toBe('forbidden');
    const approved = await taken(cast.approver, submitted, 'approve', shown(submitted));
    for (const person of [cast.reporter, cast.approver, cast.administrator])
      expect(await codeOf(take(person, approved, 'accept', shown(approved)))).toBe('forbidden');
    for (const person of [cast.reporter, cast.administrator])
      expect(await codeOf(take(person, approved, 'return', { comment: 'x' }))).toBe('forbidden');
  });
});

describe('four eyes', () => {
  const both = [right('reporter', '0169'), right('approver', '0169')];

  test('who drafted does not approve, who submitted neither, also after it was withdrawn', async () => {
    const round = await openRound(cast.secretariat);
    const { person: double } = await enterAs(cast.administrator, 'begge-dele', both);
    const drafted = await deliver(double, unchanged(round));
    const own = await taken(double, drafted, 'submit');
    expect(own.steps).not.toContain('approve');
    expect(await codeOf(take(double, own, 'approve', shown(own)))).toBe('four-eyes');
    const withdrawn = await taken(double, own, 'withdraw');
    const others = await taken(cast.reporter, withdrawn, 'submit');
    expect(await codeOf(take(double, others, 'approve', shown(others)))).toBe('four-eyes');
    expect((await taken(cast.approver, others, 'approve', shown(others))).state).toBe('approved');
  });

  test('who submitted somebody else’s draft does not approve it', async () => {
    const round = await openRound(cast.secretariat);
    const { person: double } = await enterAs(cast.administrator, 'indsender', both);
    const submitted = await taken(double, await deliver(cast.reporter, unchanged(round)), 'submit');
    expect(await codeOf(take(double, submitted, 'approve', shown(submitted)))).toBe('four-eyes');
  });

  test('a secretary who drafted it does not accept it', async () => {
    const round = await openRound(cast.secretariat);
    const drafted = await deliver(cast.secretariat, unchanged(round));
    const submitted = await taken(cast.reporter, drafted, 'submit');
    const approved = await taken(cast.approver, submitted, 'approve', shown(submitted));
    expect(await codeOf(take(cast.secretariat, approved, 'accept', shown(approved)))).toBe('four-eyes');
  });

  test('an approver who has changed municipality does not approve any more', async () => {
    const round = await openRound(cast.secretariat);
    const { account, password } = await enterAs(cast.administrator, 'skifter', [right('approver', '0169')]);
    const submitted = await taken(cast.reporter, await deliver(cast.reporter, unchanged(round)), 'submit');
    const body = { rights: [right('approver', '0101')] };
    expect(
      (await cast.administrator.ask('PATCH', `/users/${account.id}`, { body, headers: { 'if-match': '2' } }))
        .status,
    ).toBe(200);
    const moved = await signIn(server.url, 'skifter', password);
    expect(await codeOf(take(moved, submitted, 'approve', shown(submitted)))).toBe('not-found');
  });

  test('an approval names the content that was shown, and is good once', async () => {
    const round = await openRound(cast.secretariat);
    const first = await taken(cast.reporter, await deliver(cast.reporter, unchanged(round)), 'submit');
    expect(await codeOf(take(cast.approver, first, 'approve'))).toBe('content-changed');
    expect(await codeOf(take(cast.approver, first, 'approve', { contentHash: 'a'.repeat(64) }))).toBe(
      'content-changed',
    );
    expect(await codeOf(take(cast.approver, first, 'approve', { contentHash: 'A' }))).toBe('validation');
    const returned = await taken(cast.approver, first, 'return', { comment: 'Ret række 1' });
    const rows = await formWith(round, served, '3');
    const second = await deliver(cast.reporter, { round: round.id, kind: 'need', way: 'form', rows });
    const words = Object.fromEntries(second.unusual.map(({ key }) => [key, 'x']));
    const submitted = await taken(
      cast.reporter,
      (await explain(cast.reporter, second, words)).body,
      'submit',
    );
    expect(submitted.contentHash).not.toBe(first.contentHash);
    // The approval of what was shown first, sent again: to the old delivery, and to the new one.
    expect(await codeOf(take(cast.approver, returned, 'approve', shown(first)))).toBe('changed-since');
    const old = await look(cast.approver, first.id);
    expect(await codeOf(take(cast.approver, old, 'approve', shown(first)))).toBe('step-refused');
    expect(await codeOf(take(cast.approver, submitted, 'approve', shown(first)))).toBe('content-changed');
    expect(
      await codeOf(
        take(cast.approver, { ...submitted, version: first.version }, 'approve', shown(submitted)),
      ),
    ).toBe('changed-since');
    const approved = await taken(cast.approver, submitted, 'approve', shown(submitted));
    expect(await codeOf(take(cast.approver, submitted, 'approve', shown(submitted)))).toBe('changed-since');
    expect(approved.state).toBe('approved');
  });
});

describe('many hands on one record', () => {
  test('fifty editors at the same moment: as many are accepted as the version went up, the others are told', async () => {
    const round = await openRound(cast.secretariat);
    const draft = await deliver(cast.reporter, unchanged(round));
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, at) => explain(cast.reporter, draft, { [`k${at}`]: 'ord' })),
    );
    const accepted = replies.filter(({ status }) => status === 200);
    const after = await look(cast.reporter, draft.id);
    expect(accepted).toHaveLength(after.version - draft.version);
    expect(accepted).toHaveLength(1);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 412]));
  });

  test('fifty editors who look again when they are told: nobody’s words are lost', async () => {
    const round = await openRound(cast.secretariat);
    const draft = await deliver(cast.reporter, unchanged(round));
    const persist = async (at: number): Promise<void> => {
      await wait((at * 370) % 4000);
      // People take a while to read what has changed, each another one: not fifty try again at the same moment.
      for (let told = 1; ; told += 1) {
        const { status } = await explain(cast.reporter, await look(cast.reporter, draft.id), {
          [`k${at}`]: `ord ${at}`,
        });
        if (status === 200) return;
        expect(status).toBe(412);
        await wait(told * ((at * 37) % 50) * 10);
      }
    };
    const editors = 50;
    await Promise.all(Array.from({ length: editors }, (_, at) => persist(at)));
    const [kept] = await onDatabase<{ words: object; version: number }>(
      server.place,
      'SELECT explanations AS words, version FROM deliveries WHERE delivery_id = $1',
      [draft.id],
    );
    expect(Object.keys(kept?.words ?? {})).toHaveLength(editors);
    expect(kept?.version).toBe(draft.version + editors);
  });

  test('an old version is not brought back: the loser of the loser fails as well', async () => {
    const round = await openRound(cast.secretariat);
    const draft = await deliver(cast.reporter, unchanged(round));
    const next = (await explain(cast.reporter, draft, { a: '1' })).body;
    for (const version of [draft.version, draft.version - 1, next.version + 1])
      expect(await codeOf(explain(cast.reporter, { ...draft, version }, { a: '2' }))).toBe('changed-since');
    expect((await look(cast.reporter, draft.id)).version).toBe(next.version);
  });

  test('two approvers at once: one approval', async () => {
    const round = await openRound(cast.secretariat);
    const { person: second } = await enterAs(cast.administrator, 'anden-godkender', [
      right('approver', '0169'),
    ]);
    const submitted = await taken(cast.reporter, await deliver(cast.reporter, unchanged(round)), 'submit');
    const replies = await Promise.all(
      [cast.approver, second].map((by) => take(by, submitted, 'approve', shown(submitted))),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, expect.any(Number)]);
    const history = (await look(cast.approver, submitted.id)).history;
    expect(history.filter(({ action }) => action === 'delivery-approved')).toHaveLength(1);
  });

  test('a step without a version is refused', async () => {
    const round = await openRound(cast.secretariat);
    const draft = await deliver(cast.reporter, unchanged(round));
    const reply = await cast.reporter.ask('POST', `/deliveries/${draft.id}/steps`, {
      body: { step: 'submit' },
    });
    expect([reply.status, reply.body.code]).toEqual([428, 'version-needed']);
  });
});

describe('sent more than once', () => {
  const sendTwenty = (round: Round, key: string): Promise<{ status: number; body: Delivery }[]> =>
    Promise.all(
      Array.from({ length: 20 }, () =>
        cast.reporter.ask<Delivery>('POST', '/deliveries', {
          body: { municipality: '0169', ...unchanged(round) },
          headers: { 'idempotency-key': key },
        }),
      ),
    );

  test('twenty times in parallel under one key: one delivery, and nineteen get the first one’s answer', async () => {
    const round = await openRound(cast.secretariat);
    const replies = await sendTwenty(round, 'tyve');
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    for (const { body } of replies) expect(body).toEqual(replies[0]?.body);
    const { body } = await cast.reporter.ask<{ deliveries: Delivery[] }>(
      'GET',
      `/deliveries?round=${round.id}`,
    );
    expect(body.deliveries).toHaveLength(1);
    await read(cast.reporter, replies[0]!.body.id);
  });

  test('the key of another request, or of another person, is another matter', async () => {
    const round = await openRound(cast.secretariat);
    const headers = { 'idempotency-key': 'faelles' };
    const body = { municipality: '0169', ...unchanged(round) };
    const first = await cast.reporter.ask<Delivery>('POST', '/deliveries', { body, headers });
    await read(cast.reporter, first.body.id);
    const other = await cast.reporter.ask('POST', '/deliveries', {
      body: { ...body, kind: 'places' },
      headers,
    });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-mismatch']);
    const { person } = await enterAs(cast.administrator, 'kollega', [right('reporter', '0169')]);
    const theirs = await person.ask<Delivery>('POST', '/deliveries', { body, headers });
    expect(theirs.body.id).not.toBe(first.body.id);
    await read(person, theirs.body.id);
  });

  test('a refused request may be tried again under its key', async () => {
    const round = await openRound(cast.secretariat);
    const headers = { 'idempotency-key': 'igen' };
    const body = { municipality: '0169', ...unchanged(round), kind: 'plans' };
    for (let tried = 0; tried < 2; tried += 1)
      expect(await codeOf(cast.reporter.ask('POST', '/deliveries', { body, headers }))).toBe('validation');
  });

  test('twenty times without a key: never two of a form on their way', async () => {
    const round = await openRound(cast.secretariat);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => begin(cast.reporter, unchanged(round))),
    );
    expect(replies.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const { body } = await cast.reporter.ask<{ deliveries: Delivery[] }>(
      'GET',
      `/deliveries?round=${round.id}`,
    );
    expect(body.deliveries.filter(({ state }) => state !== 'replaced')).toHaveLength(1);
  });
});

describe('unusual changes', () => {
  test('ask for words before the delivery can be submitted; words for all of them are enough', async () => {
    const round = await openRound(cast.secretariat);
    const rows = await formWith(round, served, '99');
    const draft = await deliver(cast.reporter, { round: round.id, kind: 'need', way: 'form', rows });
    expect(draft.unusual).toHaveLength(1);
    const [change] = draft.unusual;
    expect(change).toMatchObject({ column: 'served', value: 99, explanation: '' });
    expect(change!.history.length).toBeGreaterThanOrEqual(3);
    const refused = await take(cast.reporter, draft, 'submit');
    expect([refused.status, refused.body.code, refused.body.errors.map(({ field }) => field)]).toEqual([
      409,
      'comment-needed',
      [change!.key],
    ]);
    const blank = (await explain(cast.reporter, draft, { [change!.key]: '  ' })).body;
    expect(await codeOf(take(cast.reporter, blank, 'submit'))).toBe('comment-needed');
    const explained = (await explain(cast.reporter, blank, { [change!.key]: 'Nyt botilbud' })).body;
    expect(explained.unusual[0]?.explanation).toBe('Nyt botilbud');
    expect((await taken(cast.reporter, explained, 'submit')).state).toBe('submitted');
  });

  test.each([
    ['a number', { k: 1 }],
    ['a whole book', { k: 'x'.repeat(1001) }],
    ['nothing', { k: null }],
  ])('words that are %s are refused', async (_, words) => {
    const round = await openRound(cast.secretariat);
    const draft = await deliver(cast.reporter, unchanged(round));
    expect(await codeOf(explain(cast.reporter, draft, words))).toBe('validation');
  });

  const exempt = (
    changed: object = {},
  ): Promise<{ status: number; body: { code: string; exemptions: object[] } }> =>
    cast.secretariat.ask('POST', '/rules/exemptions', {
      body: {
        municipality: '0169',
        kind: 'need',
        rule: 'served',
        reason: 'Omlægning af tilbud',
        expiresOn: '2099-12-31',
        ...changed,
      },
    });

  test('of an exempted rule need none, until the exemption ends', async () => {
    const round = await openRound(cast.secretariat);
    const draft = await deliver(cast.reporter, {
      round: round.id,
      kind: 'need',
      way: 'form',
      rows: await formWith(round, served, '98'),
    });
    expect(draft.unusual).toHaveLength(1);
    const given = await exempt();
    expect([given.status, given.body.exemptions]).toEqual([
      201,
      [
        {
          municipality: '0169',
          kind: 'need',
          rule: 'served',
          reason: 'Omlægning af tilbud',
          expiresOn: '2099-12-31',
          madeBy: 'sekretariat',
          inForce: true,
        },
      ],
    ]);
    expect((await look(cast.reporter, draft.id)).unusual).toEqual([]);
    await onDatabase(server.place, `UPDATE rule_exemptions SET expires_on = current_date - 1`);
    expect((await look(cast.reporter, draft.id)).unusual).toHaveLength(1);
    const { body } = await cast.secretariat.ask<{ exemptions: { inForce: boolean }[] }>(
      'GET',
      '/rules/exemptions',
    );
    expect(body.exemptions.map(({ inForce }) => inForce)).toEqual([false]);
    expect((await exempt({ municipality: '0101' })).body.exemptions).toHaveLength(2);
    expect((await look(cast.reporter, draft.id)).unusual).toHaveLength(1);
    const { body: log } = await cast.administrator.ask<{ events: object[] }>(
      'GET',
      '/audit?action=rule-exempted&municipality=0169',
    );
    expect(log.events).toEqual([
      expect.objectContaining({
        user: 'sekretariat',
        object: 'need served',
        detail: { reason: 'Omlægning af tilbud', expiresOn: '2099-12-31' },
      }),
    ]);
  });

  test.each([
    ['without a reason', { reason: '' }],
    ['with a blank reason', { reason: '  ' }],
    ['without an end', { expiresOn: undefined }],
    ['that has ended', { expiresOn: '2020-01-01' }],
    ['until a day that is none', { expiresOn: '2027-02-30' }],
    ['from a rule that is none', { rule: 'rate_dkk' }],
    ['of a kind without such rules', { kind: 'rates' }],
    ['for nobody', { municipality: '9999' }],
    ['with more than is asked for', { madeBy: 'x' }],
  ])('no exemption %s', async (_, changed) => {
    expect((await exempt(changed)).status).toBe(400);
  });
});

test('nobody without an account sees any of it, and nothing was an internal error', async () => {
  expect(await codeOf(personWith(server.url).ask('GET', '/deliveries'))).toBe('sign-in-needed');
  await addAccount(cast.administrator, 'sidst', []);
  expect(server.log()).not.toMatch(/QueryFailedError|TypeError/);
});
