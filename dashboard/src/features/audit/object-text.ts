import type { Schema } from '../../lib/api.ts';
import { ruleKey, rules, ruleText } from '../../lib/exempt-rules.ts';
import type { AuditWords } from './audit-details.ts';

/** What an event is about, in words where its object is a code. */
export function objectText({ action, object }: Schema<'AuditItem'>, { texts, words }: AuditWords): string {
  const rule = action === 'rule-exempted' && rules.find((each) => ruleKey(each) === object);
  return rule ? ruleText(rule, texts, words) : object;
}
