import { type RunningServer, startServer } from '../support/server.ts';

jest.setTimeout(300_000);

const inFlight = 40;
/** So many have their answer before the server is asked to stop. */
const answered = 8;
let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Questions that nobody has asked before, so that each is computed. */
const question = (no: number): string =>
  `${server.url}/api/analyses/supply-gaps?area=1084&occupancy=${(0.6 + no / 1000).toFixed(3)}`;

test('asked to stop, the server answers what it was asked, takes nothing new, and is gone within ten seconds', async () => {
  const answers = Array.from({ length: inFlight }, async (_, no) => {
    const response = await fetch(question(no), { headers: { connection: 'keep-alive' } });
    return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
  });
  // Some are back: all others have been taken.
  await Promise.all(answers.slice(0, answered));
  const code = await server.stop('SIGTERM');
  const settled = await Promise.allSettled(answers);
  const failed = settled.filter((one) => one.status === 'rejected' || one.value.status !== 200);
  expect(failed).toEqual([]);
  // After ten seconds it would have given up, and said so by its exit code.
  expect(code).toBe(0);
  await expect(fetch(`${server.url}/api/health/live`)).rejects.toThrow();
});

test('with time for its proxies it says first that nothing more should come, and still answers what does', async () => {
  const drained = await startServer({ env: { DRAIN_SECONDS: '2' } });
  const statusOf = async (address: string): Promise<number> =>
    (await fetch(`${drained.url}/api${address}`)).status;
  expect(await statusOf('/health/ready')).toBe(200);
  const stopped = drained.stop('SIGTERM');
  while ((await statusOf('/health/ready')) === 200) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await statusOf('/health/ready')).toBe(503);
  expect(await statusOf('/health/live')).toBe(200);
  expect(await statusOf('/analyses/costs?area=1084&edition=1')).toBe(200);
  expect(await stopped).toBe(0);
  await expect(fetch(`${drained.url}/api/health/live`)).rejects.toThrow();
});
