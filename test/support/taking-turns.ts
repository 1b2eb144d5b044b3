import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that was handed to a server and has no answer yet, or never got one. */
export interface Handed {
  readonly target: string;
  readonly method: string;
  readonly path: string;
  state: 'asked' | 'answered' | 'lost';
}

/** A proxy that hands requests to several servers in turn, as one stands in front of an installation. */
export interface TurnTaking {
  readonly url: string;
  /** Hands what comes from now on to these. */
  readonly handTo: (targets: readonly string[]) => void;
  /** Everything handed on so far. */
  readonly handed: readonly Handed[];
  readonly stop: () => Promise<void>;
}

type Asked = Parameters<Parameters<typeof createServer>[1] & object>;

/** Passes a request on to a server, once: what a server does not answer is lost. */
function forward(one: Handed, [incoming, outgoing]: Asked, refused: () => void): void {
  const { hostname: host, port } = new URL(one.target);
  const known = incoming.headers['x-forwarded-for'];
  const client = incoming.socket.remoteAddress ?? '';
  // The address as it was asked for stays in Host: cookies and origins are checked against it.
  const headers = { ...incoming.headers, 'x-forwarded-for': known ? `${String(known)}, ${client}` : client };
  // A connection for each request: one that is refused has carried nothing.
  const passed = request(
    { host, port, method: one.method, path: one.path, headers, agent: false },
    (answer) => {
      // How this connection ends is nothing to the other one.
      const { connection: _, ...told } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, told);
      answer.on('end', () => (one.state = 'answered'));
      answer.on('error', () => {
        one.state = 'lost';
        outgoing.destroy();
      });
      answer.pipe(outgoing);
    },
  );
  passed.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNREFUSED') return refused();
    one.state = 'lost';
    return outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end();
  });
  outgoing.on('close', () => passed.destroy());
  passed.on('socket', (socket) => socket.once('connect', () => incoming.pipe(passed)));
}

/** Starts the proxy; the first request goes to the first server, the next to the second, and so on; those that are gone are passed over. */
export async function takeTurns(targets: readonly string[] = []): Promise<TurnTaking> {
  let servers = targets;
  let turn = 0;
  const handed: Handed[] = [];
  const handOn = (asked: Asked, at: number, tries: number): void => {
    const [{ method = 'GET', url: path = '/' }, outgoing] = asked;
    const target = servers[at % servers.length];
    if (target === undefined || tries === 0) return void outgoing.writeHead(503).end();
    const one: Handed = { target, method, path, state: 'asked' };
    handed.push(one);
    forward(one, asked, () => {
      handed.splice(handed.indexOf(one), 1);
      handOn(asked, at + 1, tries - 1);
    });
  };
  const proxy: Server = createServer((incoming, outgoing) =>
    handOn([incoming, outgoing], turn++, servers.length),
  );
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const stop = (): Promise<void> => {
    proxy.closeAllConnections();
    return new Promise((resolve) => proxy.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, handTo: (next) => (servers = next), handed, stop };
}
