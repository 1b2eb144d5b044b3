import { issueParams } from '../../../lib/issue-params.ts';
import { workTexts } from '@tilbudsvifte/locale/work';
import { sampleDelivery } from '../testing/sample-deliveries.ts';
import { issueCell, issuePlace } from './issue-place.ts';
import { previewColumns } from './preview-columns.ts';
import { shortHash } from './short-hash.ts';
import { whatChanged } from './what-changed.ts';

const issue = { code: 'number-invalid', severity: 'error' as const };

describe('issuePlace', () => {
  const place = (where: object) => issuePlace({ ...issue, ...where }, workTexts('da'));

  it('addresses the cell as a spreadsheet does', () => {
    expect(place({ sheet: 'Ark1', row: 4, column: 'E' })).toBe('Ark1!E4');
    expect(place({ row: 12, column: 'F' })).toBe('F12');
    expect(place({ row: 12 })).toBe('Række 12');
    expect(place({})).toBe('Hele filen');
  });
});

describe('issueParams', () => {
  it('gives column and cell beside what the importer sent', () => {
    const params = { min: 0, allowed: ['op', 'ned'], nested: { a: 1 } };
    expect(issueParams({ ...issue, field: 'modtagere', raw: 'syv', params })).toEqual({
      field: 'modtagere',
      value: 'syv',
      min: 0,
      allowed: 'op, ned',
    });
  });
});

describe('issueCell', () => {
  it('counts the rows below the headings', () => {
    expect(issueCell({ ...issue, row: 2, field: 'modtagere' })).toBe('1.modtagere');
    expect(issueCell({ ...issue, row: 1, field: 'modtagere' })).toBeUndefined();
    expect(issueCell({ ...issue, row: 2 })).toBeUndefined();
  });
});

describe('previewColumns', () => {
  it('gives columns that have something, in reading order whatever order they came in', () => {
    const rows = [{ kind: 'need', waiting: 0, served: 3, trend: null, targetGroup: 'A', year: 2026 }];
    expect(previewColumns(rows)).toEqual(['year', 'targetGroup', 'served', 'waiting']);
  });
});

describe('shortHash', () => {
  it('groups the first twelve signs', () => {
    expect(shortHash('95c1fa2ab8a9bd52264a')).toBe('95c1 fa2a b8a9');
  });
});

describe('whatChanged', () => {
  it('is what somebody else did since the delivery was seen', () => {
    const seen = sampleDelivery();
    const submitted = { at: '2026-11-22T08:00:00Z', user: 'bo', action: 'delivery-submitted', detail: {} };
    const [unusual] = seen.unusual;
    const now = sampleDelivery({
      state: 'submitted',
      version: 5,
      history: [...seen.history, submitted],
      unusual: [{ ...unusual!, explanation: 'Ny bostøtte' }],
    });
    expect(whatChanged(seen, now)).toEqual({
      state: { before: 'draft', now: 'submitted' },
      content: false,
      events: [submitted],
      words: [{ key: 'served|2026|AD_AUT|ABL105', now: 'Ny bostøtte' }],
    });
  });

  it('is nothing when nothing was', () => {
    expect(whatChanged(sampleDelivery(), sampleDelivery())).toEqual({
      content: false,
      events: [],
      words: [],
    });
  });
});
