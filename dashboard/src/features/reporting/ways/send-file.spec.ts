/** @jest-environment jsdom */
import { answers, asked, noConnection, Refusal, sent } from '../../../lib/testing/small-network.ts';
import { sendFile } from './send-file.ts';

const size = 2.5 * 1024 * 1024;
const file = new File([new Uint8Array(size)], 'brug.csv');
const upload = (received: number) => ({ id: 'u1', fileName: 'brug.csv', size, received });
const offsets = () =>
  sent.filter(({ method }) => method === 'PUT').map(({ headers }) => Number(headers['Upload-Offset']));

beforeEach(() => {
  answers.clear();
  sent.length = 0;
  asked.length = 0;
  answers.set('POST /api/uploads', upload(0));
});

/** Takes parts of any size and remembers how much arrived. */
function server() {
  const state = { received: 0 };
  answers.set('PUT /api/uploads/u1', (_: unknown, part: Blob) => upload((state.received += part.size)));
  answers.set('/api/uploads/u1', () => upload(state.received));
  return state;
}

const watch = () => {
  const shares: number[] = [];
  const interruptions: boolean[] = [];
  const controller = new AbortController();
  return {
    shares,
    interruptions,
    controller,
    signal: controller.signal,
    onProgress: (share: number) => void shares.push(share),
    onInterrupted: (now: boolean) => void interruptions.push(now),
  };
};

describe('sendFile', () => {
  it('sends in parts of a megabyte and tells how far it is', async () => {
    server();
    const seen = watch();
    expect(await sendFile(file, seen)).toBe('u1');
    expect(sent[0]?.body).toEqual({ fileName: 'brug.csv', size });
    expect(offsets()).toEqual([0, 1_048_576, 2_097_152]);
    expect(seen.shares).toEqual([0.4, 0.8, 1]);
  });

  it('asks how much arrived after a lost connection, and goes on from there', async () => {
    const state = server();
    const take = answers.get('PUT /api/uploads/u1') as (asked: unknown, part: Blob) => unknown;
    let parts = 0;
    answers.set('PUT /api/uploads/u1', (parameters: unknown, part: Blob) => {
      parts += 1;
      if (parts !== 2) return take(parameters, part);
      state.received += 1000;
      setTimeout(() => window.dispatchEvent(new Event('online')), 20);
      return noConnection;
    });
    const seen = watch();
    expect(await sendFile(file, seen)).toBe('u1');
    expect(asked).toEqual(['/api/uploads/u1']);
    expect(offsets()).toEqual([0, 1_048_576, 1_049_576, 2_098_152]);
    expect(state.received).toBe(size);
    expect(seen.interruptions).toContain(true);
    expect(seen.interruptions.at(-1)).toBe(false);
  });

  it.each([
    [413, 'too-large'],
    [507, 'storage-full'],
  ])('gives a refusal back instead of trying for ever: %d %s', async (status, code) => {
    answers.set('PUT /api/uploads/u1', new Refusal(status, { code }));
    await expect(sendFile(file, watch())).rejects.toMatchObject({ code });
  });

  it('stops when it is told to, also while it waits for the connection', async () => {
    answers.set('PUT /api/uploads/u1', noConnection);
    const seen = watch();
    setTimeout(() => seen.controller.abort(), 20);
    await expect(sendFile(file, seen)).rejects.toBeTruthy();
    expect(offsets()).toEqual([0]);
  });
});
