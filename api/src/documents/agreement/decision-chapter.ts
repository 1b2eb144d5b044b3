import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts, evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { paperTexts } from '@tilbudsvifte/locale/screens/documents';
import type { DecisionItem } from '../../agreements/items/items.answer.ts';
import type { Block } from '../document-model.ts';
import type { AgreementContents } from './agreement-contents.ts';
import { paragraphs } from './paragraphs.ts';

/** What was decided and recommended, by whom it is done and by when, and the figures that it rests on. */
export function decisionChapter(contents: AgreementContents): Block[] {
  const { detail, language } = contents;
  const none: Block = { kind: 'paragraph', text: agreementTexts(language)('agreement.decisions.none') };
  return [
    { kind: 'heading', level: 1, text: paperTexts(language)('paper.decisions') },
    ...(detail.decisions.length === 0 ? [none] : []),
    ...detail.decisions.flatMap((decision) => decisionBlocks(decision, contents)),
  ];
}

function decisionBlocks(decision: DecisionItem, contents: AgreementContents): Block[] {
  const { language } = contents;
  const words = agreementTexts(language);
  const { kind, title, text, evidence } = decision;
  return [
    { kind: 'heading', level: 2, text: `${words(`agreement.decision.kind.${kind}`)}: ${title}` },
    ...paragraphs(text),
    { kind: 'facts', rows: factRows(decision, contents) },
    ...(evidence.length > 0
      ? evidenceBlocks(decision, contents)
      : [{ kind: 'paragraph', text: words('agreement.decision.evidence', { n: 0 }) } satisfies Block]),
  ];
}

function factRows(decision: DecisionItem, { detail, language }: AgreementContents): [string, string][] {
  const words = agreementTexts(language);
  const theme = detail.themes.find(({ id }) => id === decision.theme)?.title ?? '';
  const { responsible, dueOn, followUp } = decision;
  const rows: [string, string][] = [
    [paperTexts(language)('paper.theme'), theme],
    [words('agreement.decision.responsible'), responsible],
    [words('agreement.decision.deadline'), dueOn === null ? '' : formatDate(dueOn, language)],
    [words('agreement.decision.followUp'), followUp],
  ];
  return rows.filter(([, said]) => said !== '');
}

/** What can be asked again, to the byte: note, edition, request and fingerprint of each frozen answer. */
function evidenceBlocks({ evidence }: DecisionItem, { language }: AgreementContents): Block[] {
  const texts = paperTexts(language);
  const words = evidenceTexts(language);
  return [
    { kind: 'heading', level: 3, text: texts('paper.evidence') },
    ...evidence.map(({ note, edition, request, sha256 }): Block => ({
      kind: 'facts',
      rows: [
        [texts('paper.what'), note],
        [words('evidence.edition'), edition.label],
        [words('evidence.request'), request],
        [words('evidence.hash'), sha256],
      ],
    })),
  ];
}
