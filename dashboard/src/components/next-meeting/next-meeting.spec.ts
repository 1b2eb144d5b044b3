import type { Schema } from '../../lib/api.ts';
import { nextFolder } from './next-meeting.tsx';

const folder = (id: string, metOn: string | null) => ({ id, metOn }) as Schema<'FolderSummary'>;
const id = (...folders: Schema<'FolderSummary'>[]) => nextFolder(folders, '2026-11-22')?.id;

test('the first meeting ahead, today’s included', () => {
  expect(id(folder('a', '2026-12-01'), folder('b', '2026-11-30'), folder('c', null))).toBe('b');
  expect(id(folder('a', '2026-12-01'), folder('b', '2026-11-22'))).toBe('b');
});

test('none where every meeting is over or has no day', () => {
  expect(id(folder('a', '2026-11-21'), folder('b', null))).toBeUndefined();
  expect(id()).toBeUndefined();
});
