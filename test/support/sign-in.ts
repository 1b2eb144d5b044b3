import type { RunningServer } from './server.ts';

/**
 * Signs in over HTTP; the cookie to send from then on.
 * @throws Error when the product refuses
 */
export async function signIn(
  { url }: Pick<RunningServer, 'url'>,
  name: string,
  password = 'demo',
): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (response.status !== 201 || !cookie)
    throw new Error(`${name}: ${response.status} ${await response.text()}`);
  return cookie.split(';')[0]!;
}

const cookies = new WeakMap<object, Promise<string>>();

/** The demonstration's secretariat, signed in once per server: who may see the working state. */
export function secretariatOf(server: Pick<RunningServer, 'url'>): Promise<string> {
  const known = cookies.get(server) ?? signIn(server, 'sekretariat');
  cookies.set(server, known);
  return known;
}
