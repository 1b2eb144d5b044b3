import { connect } from 'node:net';
import { runCli } from '../support/cli.ts';
import type { Place } from '../support/place.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { read } from '../support/source-files.ts';
import { placeWith } from './place-with.ts';

jest.setTimeout(180_000);

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly field: string; readonly code: string }[];
  readonly requestId: string;
}

describe('the API of a published edition, without the demonstration', () => {
  let place: Place;
  let server: RunningServer;
  beforeAll(async () => {
    place = await placeWith('worked-example', ['2026-01']);
    server = await startServer({ place, env: { DEMO: 'false' } });
  });
  afterAll(async () => {
    await server.stop();
    await place.remove();
  });

  const get = (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.url}${address}`, init);
  const refusal = async (address: string, init: RequestInit = {}): Promise<Problem> => {
    const response = await get(address, init);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const problem = (await response.json()) as Problem;
    expect(problem.status).toBe(response.status);
    expect(problem).toMatchObject({
      title: problem.code,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    return problem;
  };

  describe('refusals', () => {
    const { paths } = JSON.parse(read('libs/contract/openapi.json')) as { paths: Record<string, unknown> };
    const analyses = Object.keys(paths).filter((path) => path.startsWith('/api/analyses/'));

    test('there are analyses to ask', () => expect(analyses.length).toBeGreaterThan(10));

    test.each([
      ...analyses,
      '/api/services',
      '/api/reference/groupings',
      '/api/services/T9001',
      '/api/agreements/year-wheel',
    ])('%s refuses an unknown parameter by name', async (path) => {
      expect(await refusal(`${path}?aar=2025`)).toMatchObject({
        status: 400,
        code: 'unknown-parameter',
        errors: [{ field: 'aar', code: 'unknown-parameter' }],
      });
    });

    test.each([
      ['year=2024&year=2025', 'repeated-parameter', 'year'],
      ['year[]=2024', 'unknown-parameter', 'year[]'],
      ['year[$ne]=2024', 'unknown-parameter', 'year[$ne]'],
      ['__proto__=1', 'unknown-parameter', '__proto__'],
      ['__proto__[polluted]=1', 'unknown-parameter', '__proto__[polluted]'],
      ['constructor=1', 'unknown-parameter', 'constructor'],
      ['role=admin', 'unknown-parameter', 'role'],
      ['year=1', 'validation', 'year'],
      ['year=twenty', 'validation', 'year'],
      ['occupancy=95', 'validation', 'occupancy'],
      ['refusal=0', 'validation', 'refusal'],
      ['by=region', 'validation', 'by'],
      ['area=9999', 'validation', 'area'],
      ["area=1084'%20OR%201=1--", 'validation', 'area'],
      ['targetGroup=NONE', 'validation', 'targetGroup'],
      ['by=municipality&targetGroup=W_AUT', 'validation', 'targetGroup'],
      ['serviceType=ABL105', 'validation', 'serviceType'],
    ])('?%s is %s of %s', async (query, code, field) => {
      expect(await refusal(`/api/analyses/supply-gaps?${query}`)).toMatchObject({
        status: 400,
        code,
        errors: [{ field, code }],
      });
    });

    test('several wrong parameters are told at once', async () => {
      const { errors } = await refusal('/api/analyses/supply-gaps?year=x&occupancy=7&aar=1');
      expect(errors.map(({ field }) => field).sort()).toEqual(['aar', 'occupancy', 'year']);
    });

    test.each([
      ['/api/analyses/supply-gaps?edition=2031-12', 404, 'unknown-edition'],
      ['/api/editions/77', 404, 'unknown-edition'],
      ['/api/services/T0000', 404, 'not-found'],
      ['/api/agreements/nothing', 404, 'not-found'],
      ['/api/agreements/evidence/%00', 404, 'not-found'],
      ['/api/notifications/%00/document', 404, 'not-found'],
      ['/api/agreements/%00/document', 404, 'not-found'],
      ['/api/nothing', 404, 'not-found'],
      ['/api/reference/nothing', 404, 'not-found'],
      ['/api/services/..%2f..%2fetc%2fpasswd', 404, 'not-found'],
      ['/api/services/%00', 404, 'not-found'],
      ['/api/documents/jobs/%00/file', 404, 'not-found'],
    ])('%s is %d %s', async (address, status, code) => {
      expect(await refusal(address)).toMatchObject({ status, code });
    });

    test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('there is nothing to %s', async (method) => {
      expect((await refusal('/api/analyses/supply-gaps', { method })).status).toBe(404);
    });

    test('the unpublished state is closed, and the list of editions says so', async () => {
      expect(await refusal('/api/analyses/supply-gaps?edition=working')).toMatchObject({
        status: 403,
        code: 'working-edition-forbidden',
      });
      expect(await (await get('/api/editions')).json()).toMatchObject({
        workingAvailable: false,
        editions: [{ label: '2026-01' }],
      });
    });

    test('a forwarded address does not open it', async () => {
      const headers = {
        'x-forwarded-for': '127.0.0.1',
        'x-real-ip': '127.0.0.1',
        forwarded: 'for=127.0.0.1',
      };
      expect((await refusal('/api/analyses/overview?edition=working', { headers })).status).toBe(403);
    });

    test('the same refusal has another id each time', async () => {
      const [first, second] = [await refusal('/api/nothing'), await refusal('/api/nothing')];
      expect(first.requestId).not.toBe(second.requestId);
    });
  });

  test.each([
    '/api/health/live',
    '/api/health/ready',
    '/api/editions',
    '/api/editions/1',
    '/api/editions/latest',
    '/api/openapi.json',
    '/api/analyses/supply-gaps',
    '/api/reference/municipalities?edition=1',
    '/api/agreements',
    '/api/nothing',
    '/api/analyses/supply-gaps?year=x',
    '/api/analyses/supply-gaps?edition=working',
    '/api/services/T0000',
    '/nothing.js',
  ])('%s has the security headers', async (address) => {
    const { headers } = await get(address, { redirect: 'manual' });
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe-(inline|eval)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toMatch(/object-src 'none'/);
    expect(headers.get('content-security-policy')).toMatch(/base-uri 'none'/);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test.each([
    '/',
    '/sw.js',
    '/icon.svg',
    '/api/docs',
    '/api/docs.css',
    '/api/openapi.json',
    '/api/editions',
    '/api/analyses/supply-gaps?edition=1',
    '/api/analyses/supply-gaps?edition=1&format=csv',
    '/api/metrics',
    '/api/nothing',
  ])('%s says what it is, and in which letters', async (address) => {
    expect((await get(address)).headers.get('content-type')).toMatch(
      /^[a-z]+\/[\w.+-]+; (.*; )?charset=utf-8/i,
    );
  });

  test.each(['/assets', '/assets/', '/.git/config', '/.env', '/dist/', '/page-hints.json'])(
    '%s lists no folder and gives no file of ours',
    async (address) => {
      const text = await (await get(address)).text();
      expect(text).not.toMatch(
        /Index of|index-[\w-]+\.js\.br|repositoryformatversion|DATABASE_URL|modulepreload":/,
      );
      expect(text).toMatch(/^(<!doctype html>|\{"type":"about:blank#not-found")/i);
    },
  );

  /** What the server says to bytes as they are. */
  function said(bytes: string): Promise<string> {
    const { hostname, port } = new URL(server.url);
    return new Promise((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      socket.on('data', (piece) => (text += String(piece))).on('error', reject);
      socket.on('close', () => resolve(text));
    });
  }

  test.each([
    [
      'a length and pieces',
      'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/x HTTP/1.1\r\n\r\n',
    ],
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x'],
    ['pieces that are none', 'Transfer-Encoding: chunked\r\n\r\nxyz\r\n'],
    ['pieces by another name', 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n'],
  ])('a request with %s ends the connection: nobody’s next request is hidden in it', async (_, rest) => {
    const text = await said(
      `POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${rest}`,
    );
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  test.each(['TRACE', 'CONNECT', 'PROPFIND'])('%s tells nothing back', async (method) => {
    const text = await said(
      `${method} /api/editions HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Secret: hunter2\r\nConnection: close\r\n\r\n`,
    );
    expect(text).not.toMatch(/^HTTP\/1\.1 2/);
    expect(text).not.toContain('hunter2');
  });

  test('a single figure may stand on another site, and nothing else may', async () => {
    const framing = async (address: string) => {
      const { headers, status } = await get(address);
      const policy = headers.get('content-security-policy') ?? '';
      return {
        status,
        ancestors: /frame-ancestors ([^;]*)/.exec(policy)?.[1],
        frame: headers.get('x-frame-options'),
      };
    };
    expect(await framing('/embed/mangler/mangler-matrix?k=0169')).toEqual({
      status: 200,
      ancestors: '*',
      frame: null,
    });
    for (const address of ['/', '/mangler', '/embedded', '/embed', '/api/analyses/supply-gaps?edition=1'])
      expect(await framing(address)).toEqual({ status: 200, ancestors: "'self'", frame: 'SAMEORIGIN' });
    const { headers } = await get('/embed/mangler/x');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  test('the service worker is asked for again every time; what it keeps has its content in its name', async () => {
    const worker = await get('/sw.js');
    expect(worker.status).toBe(200);
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    expect(worker.headers.get('content-type')).toMatch(/javascript/);
    const page = await (await get('/')).text();
    const [script = ''] = /\/assets\/index-[^"]+\.js/.exec(page) ?? [];
    const answer = await get(script, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  test('a 304 has them too', async () => {
    const etag = (await get('/api/analyses/supply-gaps?edition=1')).headers.get('etag') ?? '';
    const again = await get('/api/analyses/supply-gaps?edition=1', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  test('an edition without accounts answers about spending that there is none', async () => {
    expect(await refusal('/api/analyses/costs')).toMatchObject({
      status: 400,
      code: 'validation',
      errors: [{ field: 'from' }],
    });
  });

  test('the file of the server is open in one process only; the second is told which has it', async () => {
    if (place.env['DATABASE_URL'] !== undefined) return;
    const { code, stderr } = await runCli(['publish', '--label', 'other'], place.env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/in use by process \d+.*er i brug af proces/s);
    expect((await get('/api/health/ready')).status).toBe(200);
  });
});
