import type { WorkTextKey, WorkTexts } from '@tilbudsvifte/locale/work';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import { ApiProblem } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import { ruleKey, rules } from '../../lib/exempt-rules.ts';

/** An exemption as it is typed. */
export interface ExemptionFields {
  readonly municipality: string;
  /** One of the rules, as one word. */
  readonly rule: string;
  readonly reason: string;
  readonly expiresOn: string;
}

/** Nothing typed yet. */
export const noExemption: ExemptionFields = { municipality: '', rule: '', reason: '', expiresOn: '' };

const names = ['municipality', 'rule', 'reason', 'expiresOn'] as const;
const longestReason = 1000;
const day = /^20\d{2}-\d{2}-\d{2}$/;

/** Identity of a field, for links from the summary of errors. */
export const exemptionFieldId = (name: keyof ExemptionFields): string => `undtagelse-${name}`;

const errorOf = (name: keyof ExemptionFields, texts: WorkTexts): FieldError => ({
  id: exemptionFieldId(name),
  text: texts(`exemptions.error.${name}` satisfies WorkTextKey),
});

/** What is wrong with what was typed, in the order of the form. */
export function exemptionErrors(
  { municipality, rule, reason, expiresOn }: ExemptionFields,
  today: string,
  texts: WorkTexts,
): readonly FieldError[] {
  const wrong = {
    municipality: municipality === '',
    rule: !rules.some((each) => ruleKey(each) === rule),
    reason: reason.trim() === '' || reason.length > longestReason,
    expiresOn: !day.test(expiresOn) || expiresOn < today,
  };
  return names.filter((name) => wrong[name]).map((name) => errorOf(name, texts));
}

/** Fields that the API refused; nothing for a refusal that is about something else. */
export function refusedFields(error: Error | null, texts: WorkTexts): readonly FieldError[] {
  if (!(error instanceof ApiProblem)) return [];
  return names
    .filter((name) =>
      error.errors.some(({ field }) => field === name || (name === 'rule' && field === 'kind')),
    )
    .map((name) => errorOf(name, texts));
}

/** What is sent; only for fields without errors. */
export function exemptionOf(fields: ExemptionFields): Schema<'NewExemption'> {
  const { municipality, reason, expiresOn } = fields;
  const { kind, rule } = rules.find((each) => ruleKey(each) === fields.rule) ?? { kind: 'need', rule: '' };
  return { municipality, kind, rule, reason: reason.trim(), expiresOn };
}
