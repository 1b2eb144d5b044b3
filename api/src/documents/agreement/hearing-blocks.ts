import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { paperTexts } from '@tilbudsvifte/locale/screens/documents';
import type { Block, TableBlock } from '../document-model.ts';
import type { AgreementContents } from './agreement-contents.ts';
import { unbrokenDay } from './unbroken-day.ts';

const start = (labels: readonly string[]): TableBlock['columns'] =>
  labels.map((label) => ({ label, align: 'start' }));

/** What the parties said, and about what. */
export function hearingBlocks({ detail, comments, language }: AgreementContents): Block[] {
  const words = agreementTexts(language);
  const texts = paperTexts(language);
  const heading: Block = { kind: 'heading', level: 1, text: words('agreement.hearing') };
  if (comments.length === 0) return [heading, { kind: 'paragraph', text: words('agreement.hearing.none') }];
  const partyOf = (code: string): string => {
    const party = detail.approvals.find((one) => one.party === code);
    return language === 'en' && party?.nameEn ? party.nameEn : (party?.name ?? code);
  };
  const subjects = [...detail.themes, ...detail.goals, ...detail.decisions];
  const aboutOf = (id: string | null): string =>
    subjects.find((one) => one.id === id)?.title ?? words('agreement.hearing.whole');
  return [
    heading,
    {
      kind: 'table',
      caption: words('agreement.hearing'),
      columns: start([
        words('agreement.party'),
        words('agreement.date'),
        texts('paper.about'),
        texts('paper.comment'),
      ]),
      rows: comments.map(({ party, about, text, at }) => [
        partyOf(party),
        unbrokenDay(at, language),
        aboutOf(about),
        text,
      ]),
      headerColumn: true,
    },
  ];
}

/** The agreement each time its status moved. */
export function versionBlocks({ versions, language }: AgreementContents): Block[] {
  const words = agreementTexts(language);
  const texts = paperTexts(language);
  const heading: Block = { kind: 'heading', level: 1, text: words('agreement.versions') };
  if (versions.length === 0) return [heading, { kind: 'paragraph', text: words('agreement.versions.none') }];
  return [
    heading,
    {
      kind: 'table',
      caption: words('agreement.versions'),
      columns: start([texts('paper.version'), words('agreement.status'), texts('paper.made'), 'SHA-256']),
      rows: versions.map(({ no, status, madeAt, sha256 }) => [
        String(no),
        words(`agreement.status.${status}`),
        unbrokenDay(madeAt, language),
        sha256,
      ]),
      headerColumn: true,
    },
  ];
}
