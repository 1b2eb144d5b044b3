import type { Language, Texts } from '@tilbudsvifte/locale';
import { outputsTexts } from '@tilbudsvifte/locale/screens/outputs';
import { cellText, columnOfRow } from '../data-table/cell-text.ts';
import type { Cell, FigureModel, TableRow } from './figure-model.ts';
import { sourceLine } from './source-line.ts';

/** One part of an agenda item. */
export interface AgendaPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Where the text is read, and in which language. */
export interface AgendaWords {
  readonly texts: Texts;
  readonly language: Language;
  readonly link: string;
}

const mostAmounts = 4;
const mostInIssue = 4;
const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu}|\d)/u);

const isAmount = (cell: Cell | undefined): boolean => typeof cell === 'object' && 'value' in cell;

/** The row that an agenda item is about: the reader's own, else the total, else the newest year; one with amounts first. */
function rowOfInterest({ rows, columns }: FigureModel): TableRow | undefined {
  const money = columns.flatMap(({ kind }, at) => (kind === 'money' ? [at] : []));
  const known = rows.filter(({ cells }) => money.some((at) => isAmount(cells[at])));
  const pick = (of: readonly TableRow[]): TableRow | undefined =>
    of.findLast(({ own }) => own) ?? of.find(({ total }) => total);
  return pick(known) ?? pick(rows) ?? (columns[0]?.kind === 'year' ? known.at(-1) : undefined);
}

/** What the figure says in money; nothing where it holds none. */
function moneySentences(model: FigureModel, language: Language): string[] {
  const words = outputsTexts(language);
  const row = rowOfInterest(model);
  const cells = model.columns.map((column, at) => ({ column, cell: row?.cells[at] ?? '' }));
  const money = cells.filter(({ column, cell }) => column.kind === 'money' && typeof cell === 'object');
  const known = money.filter(({ cell }) => isAmount(cell));
  const amounts = (known.length > 0 ? known : money).slice(0, mostAmounts).map(({ column, cell }) =>
    words('outputs.amount', {
      label: column.label,
      amount: cellText(cell, columnOfRow(column, row ?? {}), language),
    }),
  );
  if (amounts.length === 0) return [];
  const name = cells.filter(({ column }) => column.kind === 'text' || column.kind === 'year');
  const named = name.map(({ cell }) => String(cell)).filter((text) => text !== '');
  const sentence = words('outputs.money', { row: named.join(' '), amounts: amounts.join('; ') });
  return [sentence.replace(/\.\.$/, '.')];
}

/** What the figure is about and what it shows beside its headline, each sentence once. */
function issueSentences({ headline, subline, summary }: FigureModel, language: Language): string[] {
  const [what = '', ...more] = sentencesOf(subline);
  const about = outputsTexts(language)('outputs.about', { what: what.replace(/\.$/, '') });
  const said = [...more, ...summary.flatMap(sentencesOf)].filter((sentence) => sentence !== '').map(ended);
  const added = said.filter((sentence) => !headline.includes(sentence));
  return [...new Set([about, ...added])].slice(0, mostInIssue);
}

/** Text for an agenda item — the figure's own sentences under the headings that municipal agendas use. */
export function agendaText(model: FigureModel, { texts, language, link }: AgendaWords): AgendaPart[] {
  const words = outputsTexts(language);
  const economy = moneySentences(model, language);
  const source = words('outputs.source');
  // The heading says already that it is the source.
  const rests = sourceLine(model.basis, texts).replace(`${source}: `, '');
  return [
    { title: words('outputs.summary'), sentences: [ended(model.headline)] },
    { title: words('outputs.issue'), sentences: issueSentences(model, language) },
    ...(economy.length > 0 ? [{ title: words('outputs.economy'), sentences: economy }] : []),
    {
      title: source,
      sentences: [ended(rests), words('outputs.frozen', { link })],
    },
  ];
}

/** The text for programs that know no headings. */
export function agendaPlain(parts: readonly AgendaPart[]): string {
  return parts.map(({ title, sentences }) => `${title}\n${sentences.join(' ')}`).join('\n\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The text for word processors; what the figure says is text there too, never markup. */
export function agendaHtml(parts: readonly AgendaPart[]): string {
  return parts
    .map(({ title, sentences }) => `<h2>${escaped(title)}</h2><p>${escaped(sentences.join(' '))}</p>`)
    .join('');
}
