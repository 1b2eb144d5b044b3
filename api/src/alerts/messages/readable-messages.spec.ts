import type { MessageContent } from './message.repository.ts';
import { readable } from './readable-messages.ts';

const forms = ['0101', '0169'].map((municipality) => ({
  municipality,
  name: municipality,
  kinds: ['need' as const],
}));
const overdue: MessageContent = {
  kind: 'overdue',
  overdue: { round: 'r', roundLabel: 'Behov 2025', deadlineAt: '2026-11-20T11:00:00Z', forms },
};
const revisions: MessageContent = {
  kind: 'revisions',
  revisions: {
    edition: { id: '2', label: 'to' },
    revised: ['a', 'b'].map((folder) => ({
      folder,
      folderTitle: folder,
      headline: 'x',
      link: '/mangler?dv=2',
    })),
  },
};
const nothing = { reportsOf: [], folders: new Set<string>() };

describe('readable', () => {
  it('leaves only the municipalities whose reports the reader may still know of', () => {
    expect(readable(overdue, { ...nothing, reportsOf: ['0169'] })?.overdue?.forms).toEqual([forms[1]]);
    expect(readable(overdue, { ...nothing, reportsOf: undefined })).toEqual(overdue);
  });

  it('leaves only the folders that the reader may still open', () => {
    const left = readable(revisions, { ...nothing, folders: new Set(['b']) });
    expect(left?.revisions?.revised.map(({ folder }) => folder)).toEqual(['b']);
  });

  it('leaves nothing of a message that is all about what the reader may no longer know', () => {
    expect(readable(overdue, nothing)).toBeNull();
    expect(readable(revisions, nothing)).toBeNull();
  });
});
