import type { Place } from '../support/place.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { type Answer, ask, shown } from './ask.ts';
import { placeWith } from './place-with.ts';

jest.setTimeout(180_000);

const region = { area: '1084', year: '2025', edition: 'working' };

async function serve(folder: string): Promise<{ place: Place; server: RunningServer }> {
  const place = await placeWith(folder);
  return { place, server: await startServer({ place }) };
}

describe('the worked example, from files to answers', () => {
  let place: Place;
  let server: RunningServer;
  beforeAll(async () => ({ place, server } = await serve('worked-example')));
  afterAll(async () => {
    await server.stop();
    await place.remove();
  });
  const gaps = (query: Record<string, string> = {}): Promise<Answer> =>
    ask(server, 'analyses/supply-gaps', { ...region, ...query });

  test('need against places, three ways', async () => {
    const { figures } = await gaps();
    const measures = [
      'served',
      'waiting',
      'places',
      'need',
      'requiredAtOccupancy',
      'gapAtOccupancy',
      'requiredAtRefusal',
      'gapAtRefusal',
      'gapToday',
    ];
    expect(
      figures.map((row) => [row['targetGroup'], ...measures.map((measure) => shown(row[measure]))]),
    ).toEqual([
      ['W_AUT', 118, 14, 120, 132, 147, -27, 136, -16, -12],
      ['W_BRAIN', 46, 3, 52, 49, 55, -3, 55, -3, 3],
      ['W_DUAL', 23, 6, 20, 29, 33, -13, 35, -15, -9],
      ['W_EAT', 4, 1, 6, 5, 6, 0, 9, -3, 1],
      ['W_DEAF', 2, 0, 0, 2, 3, -3, 5, -5, -2],
      ['W_SEC', 0, 0, 4, 0, 0, 4, 0, 4, 4],
    ]);
  });

  test('23 citizens without a place beside 8 free places, never set against each other', async () => {
    const { totals } = await gaps();
    expect([shown(totals['unmet']), shown(totals['surplus'])]).toEqual([23, 8]);
    expect(totals['bottleneck']).toEqual(['W_AUT', 'W_DUAL', 'W_DEAF']);
  });

  test('other assumptions give other requirements: 100 % and one refusal in two', async () => {
    const { figures } = await gaps({ occupancy: '1', refusal: '0.5' });
    const [autism] = figures;
    expect([shown(autism?.['requiredAtOccupancy']), shown(autism?.['requiredToday'])]).toEqual([132, 132]);
    expect(shown(autism?.['requiredAtRefusal'])).toBeLessThan(136);
  });

  test('a municipality without a report is not one without need', async () => {
    const { figures, basis, notices } = await gaps({ by: 'targetGroup,municipality', targetGroup: 'W_AUT' });
    const need = new Map(figures.map((row) => [row['municipality'], shown(row['need'])]));
    expect([need.get('0169'), need.get('0217'), need.get('0101')]).toEqual([78, 54, 'not-reported']);
    expect([...need.values()].filter((value) => value === 'not-reported')).toHaveLength(27);
    expect(basis.coverage).toMatchObject({ reported: 2, expected: 29 });
    expect(basis.coverage.missing).toContain('0101');
    expect(notices.map(({ code }) => code)).toContain('coverage-partial');
  });

  test('a municipality that reported nothing for a group needs nothing for it', async () => {
    const { figures } = await gaps({ by: 'targetGroup,municipality', targetGroup: 'W_EAT' });
    expect(shown(figures.find((row) => row['municipality'] === '0169')?.['need'])).toBe(0);
  });

  test('own need against the places at home, for every municipality', async () => {
    const { figures } = await gaps({ by: 'municipality' });
    const at = (code: string) => figures.find((row) => row['municipality'] === code);
    expect([
      shown(at('0169')?.['need']),
      shown(at('0169')?.['places']),
      shown(at('0169')?.['gapToday']),
    ]).toEqual([144, 140, -4]);
    expect(shown(at('0101')?.['need'])).toBe('not-reported');
  });

  test('the range of services says where there is none, and where all hangs on one', async () => {
    const { totals } = await ask(server, 'analyses/service-range', region);
    expect(totals['withoutService']).toEqual(['W_DEAF']);
    expect(totals['singleSource']).toEqual(['W_AUT', 'W_BRAIN', 'W_DUAL', 'W_EAT']);
    // 4 of the 5 groups with need have a service: 215 of 217 citizens.
    expect(shown(totals['existence'])).toBeCloseTo(0.8, 12);
    expect(shown(totals['needCovered'])).toBeCloseTo(215 / 217, 12);
  });
});

describe('services shared by several target groups', () => {
  let place: Place;
  let server: RunningServer;
  beforeAll(async () => ({ place, server } = await serve('shared-services')));
  afterAll(async () => {
    await server.stop();
    await place.remove();
  });

  test('55 places for 49 citizens, yet 5 without, and A is the bottleneck', async () => {
    const { figures, totals, notices } = await ask(server, 'analyses/supply-gaps', region);
    expect([shown(totals['unmet']), shown(totals['surplus']), totals['bottleneck']]).toEqual([5, 11, ['A']]);
    expect(figures.map((row) => [row['targetGroup'], shown(row['places']), shown(row['gapToday'])])).toEqual([
      ['A', 25, -5],
      ['B', 19, 7],
      ['C', 11, 4],
    ]);
    expect(notices.map(({ code }) => code)).toContain('shared-places-split');
  });
});
