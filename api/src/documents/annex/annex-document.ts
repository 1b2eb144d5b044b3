import { createTexts } from '@tilbudsvifte/locale';
import { annexTexts } from '@tilbudsvifte/locale/screens/documents';
import { outputsTexts } from '@tilbudsvifte/locale/screens/outputs';
import {
  type ProfileQuestion,
  type ProfileSectionView,
  profileWords,
  type ProfileWords,
  toProfile,
} from '@tilbudsvifte/locale/screens/profile';
import type { Block, DocumentModel } from '../document-model.ts';
import type { AnnexContents } from './annex-contents.ts';
import { decisionBlocks } from './decision-blocks.ts';
import { linesOf } from './lines-of.ts';
import { factTable, gapBlock, yearsBlock } from './figure-blocks.ts';
import { sourceBlock, uncertainBlock } from './source-blocks.ts';

/** What a politician reads first: the answers in the order of their questions; what is decided has a heading of its own. */
const told = ['places', 'gaps', 'future', 'costs', 'trade'] as const;

/** Lines of the first page that are words, at most: its table has the rest. */
const linesOfWords = 18;

type Sections = (question: ProfileQuestion) => ProfileSectionView;

/**
 * Agenda annex of a municipality — its profile under the headings that municipal agendas use, on two pages: what it is
 * asked to decide, the places it shares, what they cost, what is uncertain, and where the figures are from.
 */
export function annexDocument(contents: AnnexContents): DocumentModel {
  const { answer, names, link, language } = contents;
  const words = profileWords(answer, names, language);
  const texts = annexTexts(language);
  const { name } = words;
  const { edition, synthetic } = answer.basis;
  return {
    language,
    title: texts('annex.title', { name }),
    subtitle: texts('annex.subtitle', { edition: edition.label }),
    subject: texts('annex.subject'),
    running: texts('annex.running', { edition: edition.label, link, synthetic: String(synthetic) }),
    date: edition.publishedAt ?? '',
    blocks: [...firstPage(contents, words), { kind: 'page-break' }, ...secondPage(contents, words)],
  };
}

function sectionsOf(words: ProfileWords): Sections {
  const sections = toProfile(words);
  return (question) => {
    const section = sections.find(({ key }) => key === question);
    if (!section) throw new RangeError(`a profile has no section ${question}`);
    return section;
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });

function firstPage(contents: AnnexContents, words: ProfileWords): Block[] {
  const { answer, language } = contents;
  const section = sectionsOf(words);
  const texts = annexTexts(language);
  const banner = createTexts(language)('banner.syntheticExplain');
  const summary = told.map((question) => section(question).headline.headline);
  return [
    ...(answer.basis.synthetic ? [{ kind: 'paragraph', text: banner } satisfies Block] : []),
    heading(outputsTexts(language)('outputs.summary')),
    { kind: 'list', items: summary },
    ...decisionBlocks(contents, { name: words.name, room: linesOfWords - linesOf(summary) }),
    heading(outputsTexts(language)('outputs.issue')),
    { kind: 'paragraph', text: texts('annex.issue') },
    factTable(words, texts('annex.keyFigures'), [section('places'), section('gaps'), section('future')]),
  ];
}

function secondPage(contents: AnnexContents, words: ProfileWords): Block[] {
  const { language } = contents;
  const section = sectionsOf(words);
  const texts = annexTexts(language);
  return [
    gapBlock(words, section('gaps')),
    heading(outputsTexts(language)('outputs.economy')),
    factTable(words, texts('annex.money'), [section('costs'), section('trade')]),
    ...yearsBlock(words, section('costs')),
    heading(texts('annex.uncertain')),
    uncertainBlock(contents, words),
    heading(outputsTexts(language)('outputs.source')),
    sourceBlock(contents),
  ];
}
