import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { paperTexts } from '@tilbudsvifte/locale/screens/documents';
import type { AgreementPart } from '../../agreements/agreement-codes.ts';
import type { Block } from '../document-model.ts';
import type { AgreementContents } from './agreement-contents.ts';
import { paragraphs } from './paragraphs.ts';
import { unbrokenDay } from './unbroken-day.ts';

/** One of the two parts: its own words, then its themes. */
export function partBlocks({ detail, language }: AgreementContents, part: AgreementPart): Block[] {
  const words = agreementTexts(language);
  const themes = detail.themes.filter((theme) => theme.part === part);
  return [
    { kind: 'heading', level: 1, text: words(`agreement.part.${part}`) },
    ...paragraphs(detail[part]),
    ...(themes.length === 0
      ? [{ kind: 'paragraph', text: words('agreement.part.none') } satisfies Block]
      : []),
    ...themes.flatMap(({ title, text }): Block[] => [
      { kind: 'heading', level: 2, text: title },
      ...paragraphs(text),
    ]),
  ];
}

/** What is due from whom, before which meeting. */
export function dueDateBlocks({ detail, language }: AgreementContents): Block[] {
  const texts = paperTexts(language);
  const words = agreementTexts(language);
  const heading: Block = { kind: 'heading', level: 1, text: texts('paper.dueDates') };
  if (detail.dueDates.length === 0)
    return [heading, { kind: 'paragraph', text: words('agreement.wheel.none') }];
  const day = (date: string): string => unbrokenDay(date, language);
  return [
    heading,
    {
      kind: 'table',
      caption: texts('paper.dueDates'),
      columns: (['due', 'task', 'who', 'meeting'] as const).map((key) => ({
        label: texts(`paper.${key}`),
        align: 'start',
      })),
      rows: detail.dueDates.map(({ dueOn, title, responsible, meeting, meetingOn }) => [
        day(dueOn),
        title,
        responsible,
        [meeting, ...(meetingOn === null ? [] : [day(meetingOn)])].filter((part) => part !== '').join(', '),
      ]),
      headerColumn: true,
    },
  ];
}
