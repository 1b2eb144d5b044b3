import { databaseUrlOf } from './database-of.ts';
import { type RunningServer, type ServerOptions, startProcess } from './product-process.ts';
import { takeTurns, type TurnTaking } from './taking-turns.ts';

export { demonstrationPlace, freePort, type RunningServer } from './product-process.ts';

/**
 * Starts the built product and waits until it is ready; with `PRODUCT_PROCESSES=2` as two processes behind a proxy.
 *
 * @throws Error with the server's log when it ends or is not ready in five minutes.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  return process.env['PRODUCT_PROCESSES'] === '2' ? startPair(options) : startProcess(options);
}

/** Two processes on one database, and what hands them requests in turn. */
export interface RunningPair extends RunningServer {
  readonly first: RunningServer;
  readonly second: RunningServer;
  readonly proxy: TurnTaking;
}

/** Another process on the database of one that runs; it ends before that one where the database is the embedded one. */
export async function startBeside(
  { place }: RunningServer,
  env: ServerOptions['env'] = {},
): Promise<RunningServer> {
  return startProcess({ place, env: { ...env, DATABASE_URL: await databaseUrlOf(place) } });
}

/** Starts two processes behind one address, which is the one that people use unless the test names another. */
export async function startPair(options: ServerOptions = {}): Promise<RunningPair> {
  const proxy = await takeTurns();
  // One proxy more than the test knows of.
  const TRUSTED_PROXIES = String(1 + Number(options.env?.['TRUSTED_PROXIES'] ?? 0));
  const env = { PUBLIC_URL: proxy.url, ...options.env, TRUSTED_PROXIES };
  const first = await startProcess({ ...options, env });
  const second = await startBeside(first, env);
  proxy.handTo([first.url, second.url]);
  const stop = async (signal?: NodeJS.Signals): Promise<number> => {
    await proxy.stop();
    // The first has the database where it is the embedded one.
    await second.stop(signal);
    return first.stop(signal);
  };
  const log = (): string => first.log() + second.log();
  return { ...first, url: proxy.url, log, stop, first, second, proxy };
}
