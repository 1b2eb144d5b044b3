import type { AgreementContent } from './agreement-content.ts';
import type { DifferenceItem, DifferencePart } from './versions.answer.ts';
import { wordRuns } from './word-runs.ts';

/** What is compared: something with an identity and a name, and its fields. */
interface Compared {
  readonly part: DifferencePart;
  readonly id: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An agreement's own fields, then everything in it. */
function comparedParts(content: AgreementContent): Compared[] {
  const { label, area, startsOn, endsOn, development, steering } = content;
  const own = { label, area, startsOn, endsOn, development, steering };
  const items = (part: DifferencePart, list: readonly { id: string; title: string }[]): Compared[] =>
    list.map(({ id, ...fields }) => ({ part, id, title: fields.title, fields }));
  return [
    { part: 'agreement', id: '', title: label, fields: own },
    ...items('theme', content.themes),
    ...items('goal', content.goals),
    ...items('decision', content.decisions),
    ...items('due-date', content.dueDates),
    ...content.evidence.map(({ id, ...fields }) => ({
      part: 'evidence' as const,
      id,
      title: fields.request,
      fields: { ...fields },
    })),
    ...content.approvals.flatMap(({ party, name, state, on, link, remark, ...membership }) => [
      { part: 'party' as const, id: party, title: name, fields: { name, ...membership } },
      { part: 'approval' as const, id: party, title: name, fields: { state, on, link, remark } },
    ]),
  ];
}

/** What differs between two versions, in the order of the later one; what went stands last. */
export function differencesOf(before: AgreementContent, after: AgreementContent): DifferenceItem[] {
  const [were, are] = [comparedParts(before), comparedParts(after)];
  const key = ({ part, id }: Compared): string => `${part} ${id}`;
  const known = new Map(were.map((one) => [key(one), one]));
  const kept = new Set(are.map(key));
  return [
    ...are.flatMap((one) => {
      const was = known.get(key(one));
      return was ? changesOf(was, one) : [whole(one, 'added')];
    }),
    ...were.filter((one) => !kept.has(key(one))).map((one) => whole(one, 'removed')),
  ];
}

function whole({ part, id, title }: Compared, change: 'added' | 'removed'): DifferenceItem {
  return { part, id, title, change, field: null, before: null, after: null, words: [] };
}

function changesOf(was: Compared, is: Compared): DifferenceItem[] {
  const { part, id, title } = is;
  const names = [...new Set([...Object.keys(was.fields), ...Object.keys(is.fields)])];
  return names.flatMap((field): DifferenceItem[] => {
    const [before, after] = [textOf(was.fields[field]), textOf(is.fields[field])];
    if (before === after) return [];
    const words = wordRuns(before ?? '', after ?? '');
    return [{ part, id, title, change: 'changed', field, before, after, words }];
  });
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
