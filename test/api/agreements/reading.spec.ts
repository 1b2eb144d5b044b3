import { personWith } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { add, type Agreement, type AgreementCast, agreementCast, openAgreement } from './agreements.ts';

jest.setTimeout(300_000);

let server: RunningServer;
let cast: AgreementCast;
let decided: Agreement;
beforeAll(async () => {
  server = await startServer();
  cast = await agreementCast(server.url);
  const { body } = await everybody().ask<{ agreements: Agreement[] }>('GET', '/agreements');
  decided = (await everybody().ask<Agreement>('GET', `/agreements/${body.agreements[0]?.id}`)).body;
});
afterAll(() => server.stop());

const everybody = (): ReturnType<typeof personWith> => personWith(server.url);
interface Answer {
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  readonly basis: {
    readonly area: { readonly municipalities: readonly string[] };
    readonly synthetic: boolean;
  };
}
const annex = async (agreement: { id: string }, name: string, query = ''): Promise<Answer> =>
  (await cast.secretariat.ask<Answer>('GET', `/agreements/${agreement.id}/annexes/${name}${query}`)).body;

describe('the demonstration', () => {
  test('has one decided agreement of 30 parties, and a draft of 47 that only those who serve all see', async () => {
    expect(decided).toMatchObject({
      label: 'Rammeaftale 2025–2026',
      status: 'decided',
      approved: { done: 30, of: 30 },
      synthetic: true,
    });
    const { body } = await cast.secretariat.ask<{ agreements: Agreement[] }>('GET', '/agreements');
    expect(body.agreements.map(({ label, status, approved }) => [label, status, approved.of])).toEqual([
      ['Rammeaftale 2027–2028', 'draft', 47],
      ['Rammeaftale 2025–2026', 'decided', 30],
    ]);
  });

  test('has the published date on which the political forum recommended it', () => {
    expect(decided.dueDates.find(({ kind }) => kind === 'recommendation')?.dueOn).toBe('2024-09-06');
  });

  test('its goals stand on track, off track, or cannot be told where figures are withheld', () => {
    const told = Object.fromEntries(decided.goals.map(({ indicator, status }) => [indicator, status]));
    expect(told).toEqual({
      occupancy: 'off-track',
      availability: 'undecidable',
      'groups-short': 'on-track',
      'expenditure-per-adult': 'on-track',
    });
    for (const { values } of decided.goals) expect(values.at(-1)?.year).toBeLessThanOrEqual(2026);
  });

  test('goals of an agreement that has not begun cannot be told', async () => {
    const { body } = await cast.secretariat.ask<{ agreements: Agreement[] }>('GET', '/agreements');
    const draft = body.agreements.find(({ status }) => status === 'draft');
    const { body: detail } = await cast.secretariat.ask<Agreement>('GET', `/agreements/${draft?.id}`);
    expect(new Set(detail.goals.map(({ status }) => status))).toEqual(new Set(['undecidable']));
  });
});

describe('annexes', () => {
  test.each(['capacity', 'services', 'most-specialised'])(
    '%s is an answer of the newest edition, of the parties alone',
    async (name) => {
      const { figures, basis } = await annex(decided, name);
      expect(figures.length).toBeGreaterThan(3);
      expect(basis.area.municipalities).toHaveLength(29);
      expect(basis.synthetic).toBe(true);
      const hosts = figures.flatMap(({ municipality }) => (municipality === undefined ? [] : [municipality]));
      expect(hosts.filter((host) => !basis.area.municipalities.includes(String(host)))).toEqual([]);
    },
  );

  test('the most specialised are among the services, and named so', async () => {
    const [all, most] = [await annex(decided, 'services'), await annex(decided, 'most-specialised')];
    const known = new Set(all.figures.map(({ service }) => service));
    expect(most.figures.every(({ service }) => known.has(service))).toBe(true);
    expect(new Set(most.figures.map(({ specialisation }) => specialisation))).toEqual(
      new Set(['most-specialised']),
    );
  });

  test('of the region from 2027 are those of its 46 municipalities; none has more than 100 residential places', async () => {
    const period = { area: 'oestdanmark', startsOn: '2027-01-01', endsOn: '2028-12-31' };
    const east = await openAgreement(cast.secretariat, period);
    const { figures, basis } = await annex(east, 'large-services');
    expect([figures, basis.area.municipalities.length]).toEqual([[], 46]);
    expect((await annex(east, 'services')).figures.length).toBeGreaterThan(
      (await annex(decided, 'services')).figures.length,
    );
  });

  test.each(['csv', 'csv-da', 'xlsx', 'json-stat'])('leave as %s', async (format) => {
    const reply = await everybody().ask('GET', `/agreements/${decided.id}/annexes/services?format=${format}`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-disposition')).toMatch(/filename="annex-services_dvdemo-1_syntetisk\./);
  });

  test('of an edition named by its id stay; those of a draft are kept by nobody', async () => {
    const cache = async (id: string): Promise<string | null> =>
      (await cast.secretariat.ask('GET', `/agreements/${id}/annexes/capacity?edition=1`)).headers.get(
        'cache-control',
      );
    expect(await cache(decided.id)).toMatch(/immutable/);
    expect(await cache((await openAgreement(cast.secretariat)).id)).toBe('no-store');
  });

  test.each([
    ['an annex that is none', '/annexes/staff', 404, 'not-found'],
    ['an edition that is none', '/annexes/capacity?edition=2031', 404, 'unknown-edition'],
    ['the unpublished state', '/annexes/capacity?edition=working', 403, 'working-edition-forbidden'],
    ['an unknown parameter', '/annexes/capacity?year=2025', 400, 'unknown-parameter'],
  ])('%s', async (_, address, status, code) => {
    const reply = await everybody().ask('GET', `/agreements/${decided.id}${address}`);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });
});

describe('the wheel of the year', () => {
  test('has the dates of all agreements that the reader sees, in order', async () => {
    const wheel = async (
      by = everybody(),
      query = '',
    ): Promise<{ agreementLabel: string; dueOn: string }[]> =>
      (
        await by.ask<{ entries: { agreementLabel: string; dueOn: string }[] }>(
          'GET',
          `/agreements/year-wheel${query}`,
        )
      ).body.entries;
    const all = await wheel(cast.secretariat);
    expect(all.map(({ dueOn }) => dueOn)).toEqual(all.map(({ dueOn }) => dueOn).sort());
    const labels = (entries: readonly { agreementLabel: string }[]): Set<string> =>
      new Set(entries.map((one) => one.agreementLabel).filter(Boolean));
    expect(labels(all)).toContain('Rammeaftale 2027–2028');
    expect(labels(await wheel())).toEqual(new Set(['Rammeaftale 2025–2026']));
    expect(await wheel(everybody(), '?area=1085')).toEqual([]);
    expect(
      (await wheel(everybody(), '?area=1084&from=2024-12-31&to=2025-01-01')).map(({ dueOn }) => dueOn),
    ).toEqual(['2024-12-31', '2025-01-01']);
    expect((await everybody().ask('GET', '/agreements/year-wheel?from=snart')).body.errors[0]?.field).toBe(
      'from',
    );
  });

  test('leaves as a calendar file, the same as long as nothing changes', async () => {
    const address = `/agreements/${decided.id}/calendar.ics`;
    const file = await everybody().ask('GET', address);
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(file.headers.get('content-disposition')).toMatch(/filename="rammeaftale-2025-2026\.ics"/);
    expect(file.text.match(/BEGIN:VEVENT/g)).toHaveLength(decided.dueDates.length);
    expect(file.text).toContain('DTSTART;VALUE=DATE:20240906\r\n');
    expect((await everybody().ask('GET', address)).text).toBe(file.text);
  });
});

test('a click that is sent twice adds once', async () => {
  const { id } = await openAgreement(cast.secretariat);
  const sent = { body: { part: 'steering', title: 'En gang' }, headers: { 'idempotency-key': 'tema-1' } };
  await cast.secretariat.ask('POST', `/agreements/${id}/themes`, sent);
  await cast.secretariat.ask('POST', `/agreements/${id}/themes`, sent);
  expect(
    (await add(cast.secretariat, { id }, ['themes', { part: 'steering', title: 'To' }])).themes.map(
      ({ title }) => title,
    ),
  ).toEqual(['En gang', 'To']);
});
