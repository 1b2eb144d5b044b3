import { formatDate, formatInteger } from '@tilbudsvifte/locale';
import type { Language, Texts } from '@tilbudsvifte/locale';
import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { Schema } from '../../lib/api.ts';
import { isLocalTime } from '../../lib/copenhagen-time.ts';
import { localTimeText } from '../../lib/local-time-text.ts';
import { periodText } from '../../lib/period-text.ts';
import { rightText } from '../../lib/right-text.ts';

/** What events are told in. */
export interface AuditWords {
  readonly texts: Texts;
  readonly words: WorkTexts;
  readonly language: Language;
  readonly nameOf: (code: string) => string;
  /** Name of a grouping. */
  readonly areaOf: (code: string) => string;
}

/** One detail of an event: name and value, both in words. */
export interface AuditDetail {
  readonly label: string;
  readonly value: string;
}

const known = [
  'provider',
  'rights',
  'before',
  'displayName',
  'email',
  'active',
  'label',
  'period',
  'kinds',
  'kind',
  'area',
  'opensAt',
  'deadlineAt',
  'note',
  'municipality',
  'reason',
  'sent',
  'failed',
  'way',
  'fileName',
  'comment',
  'contentHash',
  'counts',
  'withheld',
  'exposed',
  'expiresOn',
  'edition',
  'years',
  'updated',
  'result',
  'rows',
  'batch',
  'scenario',
  'status',
  'sharedWith',
  'resultHash',
] as const;
const kinds = ['services', 'places', 'rates', 'use', 'need', 'plans'] as const;
const ways = ['file', 'form', 'unchanged'] as const;
const results = ['stored', 'unchanged', 'refused'] as const;
const statuses = ['draft', 'shared', 'decided'] as const;
const sharings = ['administrator', 'secretariat', 'approver', 'reporter', 'committee', 'public'] as const;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

type Right = Schema<'RightAnswer'>;

function isRights(value: unknown): value is readonly Right[] {
  return (
    Array.isArray(value) &&
    value.every((each: unknown) => typeof each === 'object' && each !== null && 'role' in each)
  );
}

function wordText(name: string, value: string, by: AuditWords): string {
  const { texts, words, language, nameOf, areaOf } = by;
  const kind = kinds.find((each) => each === value);
  if (name.startsWith('kind') && kind) return texts(`kind.${kind}`);
  const way = ways.find((each) => each === value);
  if (name === 'way' && way) return words(`audit.way.${way}`);
  const result = results.find((each) => each === value);
  if (name === 'result' && result) return words(`audit.result.${result}`);
  const status = statuses.find((each) => each === value);
  if (name === 'status' && status) return words(`audit.status.${status}`);
  const sharing = sharings.find((each) => each === value);
  if (name === 'sharedWith' && sharing) return words(`audit.sharing.${sharing}`);
  if (name === 'municipality') return nameOf(value);
  if (name === 'area') return areaOf(value);
  if (name === 'period') return periodText(value, language);
  const [day = ''] = value.split('T');
  if (isoDay.test(value) || (name === 'updated' && isoDay.test(day))) return formatDate(day, language);
  return isLocalTime(value) ? localTimeText(value, language) : value;
}

/** A value as people read it; one of a newer server, of a shape unknown here, is shown as it is. */
function valueText(name: string, value: unknown, by: AuditWords): string {
  const { texts, words, language, nameOf } = by;
  if (name === 'active') return words(value === false ? 'users.closed' : 'users.active');
  if (name === 'years' && Array.isArray(value))
    return value.length === 0 ? words('statbank.allYears') : value.join(', ');
  if (typeof value === 'boolean') return words(value ? 'audit.yes' : 'audit.no');
  if (typeof value === 'number') return formatInteger(value, language);
  if (typeof value === 'string') return wordText(name, value, by);
  if (isRights(value))
    return value.length === 0
      ? words('users.noRights')
      : value.map((right) => rightText(right, texts, nameOf)).join(', ');
  if (Array.isArray(value)) return value.map((each) => valueText(name, each, by)).join(', ');
  return JSON.stringify(value);
}

/** Details of an event in words, without those that say nothing. */
export function auditDetails({ detail }: Schema<'AuditItem'>, words: AuditWords): readonly AuditDetail[] {
  return Object.entries(detail)
    .filter(([, value]) => value !== '' && value !== null && value !== undefined)
    .map(([name, value]) => {
      const key = known.find((each) => each === name);
      return {
        label: key ? words.words(`audit.detail.${key}`) : name,
        value: valueText(name, value, words),
      };
    });
}
