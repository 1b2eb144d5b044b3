import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { paperTexts } from '@tilbudsvifte/locale/screens/documents';
import type { Block, DocumentModel } from '../document-model.ts';
import type { AgreementContents } from './agreement-contents.ts';
import { annexBlocks } from './annex-blocks.ts';
import { approvalBlocks } from './approval-blocks.ts';
import { decisionChapter } from './decision-chapter.ts';
import { goalBlocks } from './goal-blocks.ts';
import { hearingBlocks, versionBlocks } from './hearing-blocks.ts';
import { dueDateBlocks, partBlocks } from './part-blocks.ts';

/**
 * Framework agreement on paper — parties and approvals, the two parts with their themes, goals, decisions with the
 * figures they rest on, dates, what was said in the hearing, the annexes of an edition, and versions.
 */
export function agreementDocument(contents: AgreementContents): DocumentModel {
  const { detail, annexes, names, language } = contents;
  const texts = paperTexts(language);
  const words = agreementTexts(language);
  const { label, area, startsOn, endsOn, status, synthetic, changedAt } = detail;
  const day = (date: string): string => formatDate(date.slice(0, 10), language);
  const line = texts('paper.running', {
    synthetic: String(synthetic || annexes.some(({ basis }) => basis.synthetic)),
    agreement: label,
    status: words(`agreement.status.${status}`).toLowerCase(),
    date: day(changedAt),
  });
  const edition = annexes[0]?.basis.edition.label ?? detail.edition?.label;
  return {
    language,
    title: label,
    subtitle: texts('paper.subtitle', {
      area: names?.area(area) ?? area,
      from: day(startsOn),
      to: day(endsOn),
    }),
    subject: texts('paper.subject'),
    running: edition === undefined ? line : texts('paper.runningEdition', { line, edition }),
    date: changedAt,
    blocks: blocksOf(contents),
  };
}

function blocksOf(contents: AgreementContents): Block[] {
  return [
    ...approvalBlocks(contents),
    ...partBlocks(contents, 'development'),
    ...partBlocks(contents, 'steering'),
    ...goalBlocks(contents),
    ...decisionChapter(contents),
    ...dueDateBlocks(contents),
    ...hearingBlocks(contents),
    ...annexBlocks(contents),
    ...versionBlocks(contents),
  ];
}
