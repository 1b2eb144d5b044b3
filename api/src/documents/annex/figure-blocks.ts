import { profileFactWord } from '@tilbudsvifte/locale/screens/profile';
import type {
  ProfileBars,
  ProfileFact,
  ProfileLine,
  ProfileSectionView,
  ProfileWords,
} from '@tilbudsvifte/locale/screens/profile';
import { formatFigure } from '@tilbudsvifte/locale';
import { annexTexts } from '@tilbudsvifte/locale/screens/documents';
import type { BarRow, Block } from '../document-model.ts';

/** Two pages have room for so many: the largest shortages, the newest years. */
const mostBars = 4;

/** Figures of several questions as one table: the municipality, and its area beside it. */
export function factTable(
  words: ProfileWords,
  caption: string,
  sections: readonly ProfileSectionView[],
): Block {
  const { name, area, language, texts } = words;
  const row = ({ label, own, area: beside, ...kind }: ProfileFact): string[] => [
    label,
    profileFactWord(own, kind, language),
    profileFactWord(beside, kind, language),
  ];
  return {
    kind: 'table',
    caption,
    columns: [
      { label: texts('profile.measure'), align: 'start' },
      { label: name, align: 'end' },
      { label: area, align: 'end' },
    ],
    rows: sections.flatMap(({ facts }) => facts.map(row)),
    headerColumn: true,
  };
}

/** The largest shortages as bars; said in words where none can be shown. */
export function gapBlock(words: ProfileWords, { chart }: ProfileSectionView): Block {
  const { name, area, language, answer } = words;
  const texts = annexTexts(language);
  if (chart?.kind !== 'bars') return { kind: 'paragraph', text: texts('annex.noGapBars', { name }) };
  const { occupancy } = answer.totals;
  return barsBlock(texts('annex.gapBars', { area, occupancy }), barRows(chart).slice(0, mostBars), words);
}

/** The years of the municipality as bars. */
export function yearsBlock(words: ProfileWords, { chart }: ProfileSectionView): Block[] {
  if (chart?.kind !== 'line' || chart.rows.length === 0) return [];
  const texts = annexTexts(words.language);
  const caption = texts('annex.years', { measure: chart.measure.replace(/,$/, ''), name: words.name });
  return [barsBlock(caption, yearRows(chart, words).slice(-mostBars), words)];
}

function barRows({ bars }: ProfileBars): BarRow[] {
  return bars.map(({ name, figure, text }) => ({
    label: name,
    value: 'value' in figure ? figure.value : null,
    text,
  }));
}

function yearRows({ rows, figureKind }: ProfileLine, { language }: ProfileWords): BarRow[] {
  return rows.map(({ period, own }) => ({
    label: period.slice(0, 4),
    value: 'value' in own ? own.value : null,
    text: formatFigure(own, figureKind, language),
  }));
}

function barsBlock(caption: string, rows: BarRow[], { language }: ProfileWords): Block {
  const texts = annexTexts(language);
  const said = rows.map(({ label, text }) => texts('annex.barOf', { label, text })).join('; ');
  return { kind: 'bars', caption, alt: texts('annex.gapBarsAlt', { rows: said }), rows };
}
