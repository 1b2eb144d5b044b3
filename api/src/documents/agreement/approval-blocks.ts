import { compareDanish, formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { annexTexts, paperTexts } from '@tilbudsvifte/locale/screens/documents';
import type { ApprovalItem } from '../../agreements/approvals/approvals.answer.ts';
import type { Block } from '../document-model.ts';
import type { AgreementContents } from './agreement-contents.ts';
import { unbrokenDay } from './unbroken-day.ts';

/** Where the agreement stands, and which of its parties have approved it. */
export function approvalBlocks(contents: AgreementContents): Block[] {
  const { detail, language } = contents;
  const words = agreementTexts(language);
  const { approved, synthetic } = detail;
  const missing = approved.of - approved.done;
  const everybody = missing === 0 ? 'agreement.approvals.unanimous' : 'agreement.approvals.unanimity';
  return [
    ...(synthetic ? [{ kind: 'paragraph', text: words('agreement.synthetic') } satisfies Block] : []),
    facts(contents),
    { kind: 'heading', level: 1, text: paperTexts(language)('paper.approvals') },
    { kind: 'paragraph', text: words(everybody, { n: missing }) },
    table(contents),
  ];
}

function facts({ detail, annexes, language }: AgreementContents): Block {
  const words = agreementTexts(language);
  const texts = paperTexts(language);
  const day = (date: string): string => formatDate(date, language);
  const { status, startsOn, endsOn, approvalDueOn, decidedOn, approvedMunicipalities, approved } = detail;
  const hasRegion = approved.of > approvedMunicipalities.of;
  const parties = words(hasRegion ? 'agreement.partiesOf' : 'agreement.municipalities', {
    n: approvedMunicipalities.of,
  });
  const edition = annexes[0]?.basis.edition;
  return {
    kind: 'facts',
    rows: [
      [words('agreement.status'), words(`agreement.status.${status}`)],
      [words('agreement.period'), words('agreement.fromTo', { from: day(startsOn), to: day(endsOn) })],
      [words('agreement.parties'), parties],
      [
        words('agreement.deadline'),
        approvalDueOn === null ? words('agreement.noDeadline') : day(approvalDueOn),
      ],
      ...(decidedOn === null ? [] : [[texts('paper.decidedOn'), day(decidedOn)] satisfies [string, string]]),
      ...(edition ? [[annexTexts(language)('annex.edition'), edition.label] satisfies [string, string]] : []),
    ],
  };
}

function table({ detail, language }: AgreementContents): Block {
  const words = agreementTexts(language);
  const nameOf = ({ name, nameEn }: ApprovalItem): string => (language === 'en' && nameEn ? nameEn : name);
  const parties = [...detail.approvals].sort(
    (a, b) => a.kind.localeCompare(b.kind) || compareDanish(a.name, b.name),
  );
  return {
    kind: 'table',
    caption: words('agreement.approvals.table', { n: parties.length }),
    columns: (['party', 'state', 'date', 'remark'] as const).map((key) => ({
      label: words(`agreement.${key}`),
      align: 'start',
    })),
    rows: parties.map((party) => [
      nameOf(party),
      words(`agreement.approval.${party.state}`),
      party.on === null ? '' : unbrokenDay(party.on, language),
      party.remark,
    ]),
    headerColumn: true,
  };
}
