import type { Config } from '../config/config.ts';

/** Address of the product as people use it: paper cannot follow a link that begins with a slash. */
export function publicAddress({
  PUBLIC_URL,
  HOST,
  PORT,
}: Pick<Config, 'PUBLIC_URL' | 'HOST' | 'PORT'>): string {
  return (PUBLIC_URL ?? `http://${HOST}:${PORT}`).replace(/\/+$/, '');
}
