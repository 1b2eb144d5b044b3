import { ForbiddenException, Logger, NotFoundException } from '@nestjs/common';
import type { ArgumentsHost } from '@nestjs/common';
import { ProblemFilter } from './problem.filter.ts';
import { badParameter, ProblemError } from './problem.ts';

interface Told {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
  text: string;
}

/** What a reader is told of an error. */
function told(error: unknown, complete = true): Told {
  const answer: Told = { status: 0, headers: {}, body: {}, text: '' };
  const reply = {
    status: (code: number) => ((answer.status = code), reply),
    header: (name: string, value: string) => ((answer.headers[name] = value), reply),
    send: (text: string) => Object.assign(answer, { text, body: JSON.parse(text) as unknown }),
  };
  const request = { id: 'request-7', method: 'GET', url: '/api/analyses/costs', raw: { complete } };
  const http = { getResponse: () => reply, getRequest: () => request };
  new ProblemFilter().catch(error, { switchToHttp: () => http } as unknown as ArgumentsHost);
  return answer;
}

describe('ProblemFilter', () => {
  test('a refusal is told by code, status and field, with the id of the request', () => {
    const { status, headers, body } = told(badParameter('area', 'there is no grouping 9999'));
    expect(status).toBe(400);
    expect(headers).toEqual({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(body).toMatchObject({
      status: 400,
      code: 'validation',
      title: 'validation',
      requestId: 'request-7',
    });
    expect(body['errors']).toEqual([
      { field: 'area', code: 'validation', detail: 'there is no grouping 9999' },
    ]);
  });

  test.each([
    ['working-edition-forbidden', 403],
    ['unknown-edition', 404],
    ['not-ready', 503],
    ['not-acceptable', 406],
  ] as const)('%s is status %d', (code, status) => {
    expect(told(new ProblemError(code, 'words'))).toMatchObject({ status, body: { code } });
  });

  test.each([
    ['the database’s', Object.assign(new Error('could not extend file'), { code: '53100' })],
    ['that of uploads', Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })],
  ])('a full disk, %s, is status 507, named as such and logged', (_, error) => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
    const { status, body, headers } = told(error);
    expect([status, body['code']]).toEqual([507, 'storage-full']);
    expect(headers['retry-after']).toBeUndefined();
    expect(logged.mock.calls.flat().join(' ')).toContain(error.message);
    logged.mockRestore();
  });

  test('a request refused before it was read to its end is the last on its line', () => {
    const refused = badParameter('area', 'there is no grouping 9999');
    expect(told(refused, false).headers['connection']).toBe('close');
    expect(told(refused).headers['connection']).toBeUndefined();
  });

  test('an address without anything behind it says no more than that', () => {
    const { status, text } = told(new NotFoundException('Cannot GET /api/../../etc/passwd'));
    expect(status).toBe(404);
    expect(text).not.toContain('passwd');
  });

  describe('nothing internal leaks', () => {
    let logged: jest.SpyInstance;
    beforeEach(() => (logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined)));
    afterEach(() => logged.mockRestore());

    test.each([
      new Error('connect ECONNREFUSED 10.0.0.7:5432 password=hunter2'),
      Object.assign(new Error('relation "persons" does not exist'), {
        query: 'SELECT hunter2',
        code: '42P01',
      }),
      new ForbiddenException('hunter2'),
      'hunter2',
      null,
      undefined,
    ])('of error %#; the log has it under the same id', (error) => {
      const { status, text, body } = told(error);
      expect(status).toBe(500);
      expect(text).not.toMatch(/hunter2|ECONNREFUSED|persons|SELECT|at .*\.ts/);
      expect(body).toMatchObject({ code: 'internal', errors: [] });
      expect(logged.mock.calls.flat().join(' ')).toContain('request-7');
    });
  });

  test.each([
    ['forbidden', 1],
    ['cross-site', 1],
    ['four-eyes', 1],
    ['too-many-attempts', 1],
    ['sign-in-failed', 1],
    ['validation', 0],
    ['not-found', 0],
  ] as const)('%s is told to the log %d times, with who asked by number and where', (code, times) => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
    told(new ProblemError(code, 'words'));
    const lines = warned.mock.calls.flat();
    warned.mockRestore();
    expect(lines).toHaveLength(times);
    for (const line of lines) expect(line).toBe(`request-7 refused ${code} GET /api/analyses/costs nobody`);
  });
});
