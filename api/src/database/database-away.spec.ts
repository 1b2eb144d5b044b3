import { QueryFailedError } from 'typeorm';
import { databaseAway } from './database-away.ts';

const failed = (driverError: object): Error =>
  new QueryFailedError('SELECT 1', [], Object.assign(new Error('refused'), driverError));

test.each([
  ['a server that shuts down', failed({ code: '57P01' })],
  ['a server that starts', failed({ code: '57P03' })],
  ['too many connections', failed({ code: '53300' })],
  ['a disk that fails', failed({ code: '58030' })],
  ['a transaction that was put off once too often', failed({ code: '40001' })],
  ['nobody listens', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ['a line that breaks', new Error('Connection terminated unexpectedly')],
])('%s is a database that is away', (_, error) => {
  expect(databaseAway(error)).toBe(true);
});

test.each([
  ['a full disk', failed({ code: '53100' })],
  ['a broken rule', failed({ code: '23505' })],
  ['a slip in a statement', failed({ code: '42601' })],
  ['a statement that takes too long', failed({ code: '57014' })],
  ['another error', new Error('The connection of thoughts')],
  ['no error at all', null],
])('%s is not', (_, error) => {
  expect(databaseAway(error)).toBe(false);
});
