import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { annexTexts } from '@tilbudsvifte/locale/screens/documents';
import type { Block } from '../document-model.ts';
import type { AnnexAgreement, AnnexContents } from './annex-contents.ts';
import { linesOf } from './lines-of.ts';

/** A title that is cut still says what it is about. */
const longestTitle = 120;
const longestWho = 60;

/** Who is asked, and how many lines of the page there are for it. */
export interface DecisionPlace {
  readonly name: string;
  readonly room: number;
}

/** What the council is asked, by when, and what the agreement holds. */
export function decisionBlocks(contents: AnnexContents, { name, room }: DecisionPlace): Block[] {
  const { agreement, language } = contents;
  const texts = annexTexts(language);
  const isOpen = agreement === null || agreement.status !== 'decided';
  const heading: Block = {
    kind: 'heading',
    level: 1,
    text: texts(isOpen ? 'annex.asked' : 'annex.decided'),
  };
  if (agreement === null) return [heading, { kind: 'paragraph', text: texts('annex.noAgreement') }];
  const said = sentences({ ...contents, agreement }, name).join(' ');
  const listed = fitting(items(agreement, contents), room - linesOf([said]), contents);
  return [
    heading,
    { kind: 'paragraph', text: said },
    ...(listed.length > 0 ? [{ kind: 'list', items: listed } satisfies Block] : []),
  ];
}

type WithAgreement = AnnexContents & { readonly agreement: AnnexAgreement };

function sentences({ agreement, language }: WithAgreement, name: string): string[] {
  const texts = annexTexts(language);
  const { status, label, startsOn, endsOn, approvalDueOn, treatment, synthetic } = agreement;
  const day = (date: string): string => formatDate(date, language);
  const about = { agreement: label, from: day(startsOn), to: day(endsOn) };
  const state = treatment && agreementTexts(language)(`agreement.approval.${treatment.state}`).toLowerCase();
  const treated = treatment && {
    name,
    state: state ?? '',
    ...(treatment.on !== null && { date: day(treatment.on) }),
  };
  return [
    texts(
      `annex.${status === 'approval' ? 'approval' : status === 'decided' ? 'inForce' : 'hearing'}`,
      about,
    ),
    ...(status === 'decided' ? [] : [deadline(approvalDueOn, { texts, day })]),
    ...(treated && status !== 'hearing'
      ? [texts('date' in treated ? 'annex.treatmentOn' : 'annex.treatment', treated)]
      : []),
    ...(synthetic ? [texts('annex.agreementSynthetic')] : []),
  ];
}

function deadline(
  due: string | null,
  { texts, day }: { texts: ReturnType<typeof annexTexts>; day: (date: string) => string },
): string {
  return due === null ? texts('annex.noDeadline') : texts('annex.deadline', { date: day(due) });
}

function items({ decisions }: AnnexAgreement, { language }: AnnexContents): string[] {
  const texts = annexTexts(language);
  const kinds = agreementTexts(language);
  return decisions.map(({ kind, title, responsible, dueOn }) => {
    const named = texts('annex.decision', {
      kind: kinds(`agreement.decision.kind.${kind}`),
      title: shortened(title, longestTitle),
    });
    const more = [
      ...(responsible === ''
        ? []
        : [texts('annex.responsible', { who: shortened(responsible, longestWho) })]),
      ...(dueOn === null ? [] : [texts('annex.due', { date: formatDate(dueOn, language) })]),
    ];
    return [named, ...more].join('. ') + '.';
  });
}

/** As many items as there is room for, the first at least, and how many more there are. */
function fitting(all: readonly string[], room: number, { language }: AnnexContents): string[] {
  if (linesOf(all) <= room) return [...all];
  // One line is for saying that there are more.
  const fits = (count: number): boolean => linesOf(all.slice(0, count)) <= room - 1;
  const most = all.reduce((count, _, at) => (fits(at + 1) ? at + 1 : count), 0);
  const shown = all.slice(0, Math.max(1, most));
  const n = all.length - shown.length;
  return n > 0 ? [...shown, annexTexts(language)('annex.moreDecisions', { n })] : shown;
}

/** Cut between words: the page has room for so much. */
function shortened(text: string, longest: number): string {
  const one = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  if (one.length <= longest) return one;
  const cut = one.slice(0, longest - 1);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > longest / 2 ? word : undefined)}…`;
}
