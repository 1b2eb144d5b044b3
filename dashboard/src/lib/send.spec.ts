/** @jest-environment jsdom */
import { answers, noConnection, Refusal, sent } from './testing/small-network.ts';
import { ApiProblem } from './api-problem.ts';
import { send } from './send.ts';

describe('send', () => {
  it('sends body, version and key, and gives the answer', async () => {
    answers.set('POST /api/things/1', { version: 8 });
    const change = { method: 'POST', path: '/things/1', body: { a: 1 }, version: 7, key: 'once' } as const;
    expect(await send<{ version: number }>(change)).toEqual({ version: 8 });
    expect(sent.at(-1)).toEqual({
      method: 'POST',
      path: '/api/things/1',
      body: { a: 1 },
      headers: { 'Content-Type': 'application/json', 'If-Match': '7', 'Idempotency-Key': 'once' },
    });
  });

  it('throws a refusal with its code, its number and its fields', async () => {
    const body = {
      code: 'comment-needed',
      requestId: 'q1',
      errors: [{ field: 'served|2026', code: 'comment-needed' }],
    };
    answers.set('PUT /api/things/2', new Refusal(409, body));
    const refused = await send({ method: 'PUT', path: '/things/2' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiProblem);
    expect(refused).toMatchObject({ status: 409, code: 'comment-needed', requestId: 'q1' });
    expect((refused as ApiProblem).errors).toEqual([{ field: 'served|2026', code: 'comment-needed' }]);
  });

  it('throws the lost connection as it is', async () => {
    answers.set('DELETE /api/things/3', noConnection);
    await expect(send({ method: 'DELETE', path: '/things/3' })).rejects.toBeInstanceOf(TypeError);
  });
});
