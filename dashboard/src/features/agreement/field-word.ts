import type { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';

const fields = [
  'label',
  'endsOn',
  'startsOn',
  'development',
  'steering',
  'title',
  'text',
  'part',
  'theme',
  'indicator',
  'targetValue',
  'direction',
  'kind',
  'responsible',
  'dueOn',
  'followUp',
  'meeting',
  'meetingOn',
  'state',
  'on',
  'remark',
  'link',
  'note',
] as const;

/** Name of a field that a version changed; one of a newer server is its own name. */
export function fieldWord(field: string, texts: ReturnType<typeof agreementTexts>): string {
  const known = fields.find((one) => one === field);
  return known ? texts(`agreement.field.${known}`) : field;
}
