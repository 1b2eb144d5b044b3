import { QueryFailedError } from 'typeorm';
import { storageFull } from './storage-full.ts';

const coded = (code: string): Error => Object.assign(new Error('refused'), { code });
const failed = (code: string): Error => new QueryFailedError('SELECT 1', [], coded(code));

test.each([
  ['the database’s disk, by a statement', failed('53100')],
  ['the database’s disk, by the driver alone', coded('53100')],
  ['the disk of uploads', coded('ENOSPC')],
  ['the quota of whoever runs it', coded('EDQUOT')],
])('%s is full', (_, error) => {
  expect(storageFull(error)).toBe(true);
});

test.each([
  ['too many connections', failed('53300')],
  ['a disk that fails', failed('58030')],
  ['a file that is not there', coded('ENOENT')],
  ['another error', new Error('No space left on device')],
  ['no error at all', null],
])('%s is not', (_, error) => {
  expect(storageFull(error)).toBe(false);
});
