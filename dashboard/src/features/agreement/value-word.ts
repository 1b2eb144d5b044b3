import { formatDate } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import type { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { approvalStates } from './approval-look.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const coded = ['state', 'part', 'kind', 'status'];

/** Whether the values of a field are codes or days, which are not compared word by word. */
export const isCoded = (field: string | null, before: string | null, after: string | null): boolean =>
  coded.includes(field ?? '') || [before, after].some((value) => value !== null && day.test(value));

const parts = ['development', 'steering'] as const;
const kinds = ['decision', 'recommendation'] as const;

interface Words {
  readonly texts: ReturnType<typeof agreementTexts>;
  readonly language: Language;
}

/** Value of a field in words: days as dates, codes by their names; what is typed stands for itself. */
export function valueWord(field: string | null, value: string, { texts, language }: Words): string {
  if (day.test(value)) return formatDate(value, language);
  const state = field === 'state' && approvalStates.find((one) => one === value);
  if (state) return texts(`agreement.approval.${state}`);
  const part = field === 'part' && parts.find((one) => one === value);
  if (part) return texts(`agreement.part.${part}`);
  const kind = field === 'kind' && kinds.find((one) => one === value);
  return kind ? texts(`agreement.decision.kind.${kind}`) : value;
}
