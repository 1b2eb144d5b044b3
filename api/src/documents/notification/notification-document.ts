import {
  createTexts,
  figureWord,
  formatDate,
  type Language,
  periodText,
  sourceLine,
} from '@tilbudsvifte/locale';
import {
  notificationCell,
  notificationColumn,
  notificationTexts,
} from '@tilbudsvifte/locale/screens/notifications';
import type {
  NotificationCell,
  NotificationColumn,
  NotificationDetail,
  NotificationSectionAnswer,
  NotificationTable,
} from '../../agreements/notifications/notifications.answer.ts';
import type { Block, DocumentModel } from '../document-model.ts';
import type { EditionNames } from '../names-in.ts';

/** An answer and the words it is written with. */
export interface NotificationContents {
  readonly detail: NotificationDetail;
  readonly names: EditionNames;
  readonly language: Language;
}

const noted = ['forecast', 'range', 'gaps', 'risk', 'trade'] as const;

/** A central notification on paper — what it is about, and by question the figures and the secretariat's words. */
export function notificationDocument(contents: NotificationContents): DocumentModel {
  const { detail, names, language } = contents;
  const texts = notificationTexts(language);
  const { title, targetGroup, area, status, edition, sentAt, changedAt } = detail;
  const about = `${names.targetGroup(targetGroup)}, ${names.area(area)}`;
  return {
    language,
    title,
    subtitle: about,
    subject: texts('notification.title'),
    running: [
      ...(isMadeUp(detail) ? [createTexts(language)('banner.synthetic')] : []),
      texts('notification.edition', { edition: edition.label }),
      texts(`notification.status.${status}`).toLowerCase(),
    ].join(' · '),
    date: sentAt ?? changedAt,
    blocks: [
      ...aboutBlocks(contents),
      ...detail.sections.flatMap((section) => sectionBlocks(contents, section)),
      ...frozenBlocks(contents),
    ],
  };
}

/** Whether what it says or its figures are made up. */
export function isMadeUp({ synthetic, figures }: NotificationDetail): boolean {
  return synthetic || figures.some(({ basis }) => basis.synthetic);
}

function aboutBlocks({ detail, names, language }: NotificationContents): Block[] {
  const texts = notificationTexts(language);
  const { dueOn, sentAt, agreement, synthetic, edition } = detail;
  const day = (iso: string): string => formatDate(iso.slice(0, 10), language);
  const rows: [string, string][] = [
    [texts('notification.group'), names.targetGroup(detail.targetGroup)],
    [texts('notification.area'), names.area(detail.area)],
    [texts('notification.deadline'), dueOn === null ? texts('notification.noDeadline') : day(dueOn)],
    ...(sentAt === null ? [] : [[texts('notification.sentOn'), day(sentAt)] satisfies [string, string]]),
    [texts('notification.agreement'), agreement?.label ?? texts('notification.noAgreement')],
    [texts('notification.figuresOf'), texts('notification.edition', { edition: edition.label })],
  ];
  return [
    ...(synthetic ? [{ kind: 'paragraph', text: texts('notification.synthetic') } satisfies Block] : []),
    { kind: 'facts', rows },
  ];
}

function sectionBlocks(contents: NotificationContents, section: NotificationSectionAnswer): Block[] {
  const texts = notificationTexts(contents.language);
  const written = section.text === '' ? texts('notification.noText') : section.text;
  return [
    { kind: 'heading', level: 1, text: texts(`notification.section.${section.section}`) },
    { kind: 'paragraph', text: texts(`notification.question.${section.section}`) },
    ...written.split(/\n{2,}/).map((text): Block => ({ kind: 'paragraph', text })),
    ...section.tables.flatMap((table) => tableBlocks(contents, table)),
  ];
}

function tableBlocks(contents: NotificationContents, table: NotificationTable): Block[] {
  const { detail, language } = contents;
  const texts = notificationTexts(language);
  const basis = detail.figures.find(({ source }) => source === table.source)?.basis;
  const caption = texts(`notification.table.${table.table}`, {
    year: basis ? periodText(basis.period.to, language) : '',
  });
  const note = noted.find((one) => one === table.table);
  const notes = [
    ...(table.of > table.rows.length
      ? [texts('notification.first', { n: table.rows.length, of: table.of })]
      : []),
    ...(note ? [texts(`notification.note.${note}`)] : []),
    ...(basis ? [sourceLine(basis, createTexts(language))] : []),
  ];
  return [
    table.rows.length === 0
      ? { kind: 'paragraph', text: `${caption}: ${texts('notification.noRows')}` }
      : {
          kind: 'table',
          caption,
          columns: table.columns.map(({ key, kind }) => ({
            label: notificationColumn(key, language),
            align: kind === 'text' ? 'start' : 'end',
          })),
          rows: table.rows.map(({ cells }) =>
            cells.map((cell, at) => cellText(cell, table.columns[at], contents)),
          ),
          headerColumn: true,
        },
    { kind: 'paragraph', text: notes.join(' ') },
  ];
}

function cellText(
  cell: NotificationCell,
  column: NotificationColumn | undefined,
  { names, language }: NotificationContents,
): string {
  if (typeof cell === 'string') return notificationCell(column?.key ?? '', cell, { names, language });
  if (typeof cell === 'number') return String(cell);
  const kind = column?.kind;
  return figureWord(
    cell,
    kind === undefined || kind === 'text' || kind === 'year' ? 'integer' : kind,
    language,
  );
}

/** What the figures can be asked for again with. */
function frozenBlocks({ detail: { figures }, language }: NotificationContents): Block[] {
  const texts = notificationTexts(language);
  return [
    { kind: 'heading', level: 1, text: texts('notification.frozen') },
    {
      kind: 'table',
      caption: texts('notification.frozen'),
      columns: [
        { label: texts('notification.request'), align: 'start' },
        { label: texts('notification.hash'), align: 'start' },
      ],
      rows: figures.map(({ request, sha256 }) => [request, sha256]),
      headerColumn: true,
    },
  ];
}
