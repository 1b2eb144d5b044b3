import type { Odd } from './local-statbank.ts';

/** What StatBank, or something between, may answer instead of figures. */
export const odd = {
  busy:
    (status: 429 | 503, retryAfter?: string): Odd =>
    (response) => {
      response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
      response.end('busy');
    },
  status:
    (status: number, body: string): Odd =>
    (response) => {
      response.writeHead(status);
      response.end(body);
    },
  redirect:
    (location: string): Odd =>
    (response) => {
      response.writeHead(302, { location });
      response.end();
    },
  /** Says nothing at all. */
  silent: (() => undefined) satisfies Odd as Odd,
  /** Begins and then says nothing. */
  stalled: ((response) => {
    response.writeHead(200);
    response.write('OMRÅDE;TID;INDHOLD\r\n');
  }) satisfies Odd as Odd,
  /** Announces more bytes than come. */
  short: ((response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('OMRÅDE;TID;INDHOLD\r\n101;20', () => response.destroy());
  }) satisfies Odd as Odd,
  /** Ends properly in the middle of a line. */
  cut: ((response) => {
    response.writeHead(200);
    response.end('ADMKOM;FORAN;TID;INDHOLD\r\n101;0;2024;64');
  }) satisfies Odd as Odd,
};
