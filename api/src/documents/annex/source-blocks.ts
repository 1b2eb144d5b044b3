import { createTexts, formatDate, noticeText, type NoticeCode, sourceLine } from '@tilbudsvifte/locale';
import { annexTexts } from '@tilbudsvifte/locale/screens/documents';
import type { ProfileWords } from '@tilbudsvifte/locale/screens/profile';
import type { MissingReason } from '@tilbudsvifte/planning';
import type { Block } from '../document-model.ts';
import type { AnnexContents } from './annex-contents.ts';

/** What is uncertain, missing or withheld, each once and in words. */
export function uncertainBlock({ answer, language }: AnnexContents, words: ProfileWords): Block {
  const texts = annexTexts(language);
  const { forecastGroups, reported, year } = answer.totals;
  const { name, area } = words;
  const forecast = answer.figures.some(({ indicator }) => indicator === 'need-forecast');
  const { groups, of } = forecastGroups;
  return {
    kind: 'list',
    items: [
      ...(reported ? [] : [words.texts('profile.notReported', { name, year: String(year) })]),
      ...(forecast ? [texts('annex.uncertain.forecast')] : []),
      ...(forecast && groups < of ? [texts('annex.uncertain.groups', { area, groups, of })] : []),
      // Who has reported stands in the source, made-up figures in the banner.
      ...answer.notices
        .filter(({ code }) => code !== 'synthetic')
        .map(({ code, params }) => noticeText(code as NoticeCode, params, language)),
      ...reasonsOf(answer).map((reason) => createTexts(language)(`missing.${reason}.explain`)),
    ],
  };
}

/** Reasons that a reader meets in the tables, the law's first. */
function reasonsOf({ figures }: AnnexContents['answer']): MissingReason[] {
  const met = figures.flatMap(({ own, area }) => [own, area]).filter((figure) => 'missing' in figure);
  // What is withheld is counted by a notice of its own.
  const explained = ['not-reported'] as const;
  return explained.filter((reason) => met.some(({ missing }) => missing === reason));
}

/** What the figures rest on; where they can be asked again stands at the foot of every page. */
export function sourceBlock({ answer, language }: AnnexContents): Block {
  const texts = annexTexts(language);
  const { edition } = answer.basis;
  const published = edition.publishedAt?.slice(0, 10);
  const everybodys = createTexts(language);
  return {
    kind: 'facts',
    rows: [
      [texts('annex.source'), sourceLine(answer.basis, everybodys).replace(/^[^:]+: /, '')],
      [
        texts('annex.edition'),
        published === undefined
          ? edition.label
          : texts('annex.editionOf', { edition: edition.label, date: formatDate(published, language) }),
      ],
      [texts('annex.hash'), edition.hash ?? ''],
    ],
  };
}
