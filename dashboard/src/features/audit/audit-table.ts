import type { CsvTable } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { copenhagenTime } from '../../lib/copenhagen-time.ts';
import { auditDetails } from './audit-details.ts';
import type { AuditWords } from './audit-details.ts';
import { objectText } from './object-text.ts';

const columns = ['at', 'user', 'action', 'municipality', 'object', 'details', 'requestId'] as const;

/** Events as a table to take away: the same words as on the screen, with times that a spreadsheet can sort. */
export function auditTable(events: readonly Schema<'AuditItem'>[], words: AuditWords): CsvTable {
  return {
    columns: columns.map((key) => ({ key, label: words.words(`audit.${key}`), kind: 'text' })),
    rows: events.map((event) => [
      copenhagenTime(event.at).replace('T', ' '),
      event.user,
      words.words(`audit.action.${event.action}`),
      event.municipality === '' ? '' : words.nameOf(event.municipality),
      objectText(event, words),
      auditDetails(event, words)
        .map(({ label, value }) => `${label}: ${value}`)
        .join('; '),
      event.requestId,
    ]),
  };
}
