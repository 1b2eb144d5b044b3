// A municipality's report over HTTP: a round, a file in it, what came of it.
import { setTimeout as wait } from 'node:timers/promises';
import { rowsOf } from './published.mjs';

/** A round that is open now. */
export async function openRound(secretariat, more = {}) {
  const round = {
    label: `Runde ${Date.now()}`,
    period: '2026',
    kinds: ['need', 'places'],
    area: '1084',
    opensAt: '2020-01-01T08:00',
    deadlineAt: '2099-01-01T12:00',
    ...more,
  };
  const { status, body, text } = await secretariat.ask('POST', '/rounds', { body: round });
  if (status !== 201) throw new Error(text);
  return body.id;
}

/** Sends bytes of a file from a place on. */
export function sendPart(by, { id, from = 0 }, body) {
  const headers = { 'content-type': 'application/octet-stream', 'upload-offset': String(from) };
  return by.ask('PUT', `/uploads/${id}`, { body, headers });
}

/** A whole file; its upload. */
export async function sendFile(by, fileName, text) {
  const body = Buffer.from(text);
  const begun = await by.ask('POST', '/uploads', { body: { fileName, size: body.length } });
  await sendPart(by, begun.body, body);
  return begun.body.id;
}

/** A file of need with a line for every target group and kind of service, each with a long remark. */
export async function needFile(by, database) {
  const cells = await rowsOf(
    database,
    'SELECT DISTINCT n.target_group AS t, o.service_type AS s FROM need n CROSS JOIN (SELECT DISTINCT service_type FROM need) o',
  );
  const lines = cells.map(({ t, s }) => `0169;2026;${t};${s};2;2;${'æ'.repeat(900)}`);
  const header = 'kommunekode;aar;maalgruppe;tilbudstype;modtagere;ventende;bemaerkning';
  return sendFile(by, 'behov.csv', `${[header, ...lines].join('\n')}\n`);
}

/** Begins a delivery of a file. */
export function draft(by, round, upload) {
  const body = { municipality: '0169', round, kind: 'need', way: 'file', upload, decimalMark: ',' };
  return by.ask('POST', '/deliveries', { body });
}

/** What a delivery is when it has been read. */
export async function read(by, id) {
  for (;;) {
    const reply = await by.ask('GET', `/deliveries/${id}`);
    if (reply.body?.state !== 'reading') return reply;
    await wait(200);
  }
}
