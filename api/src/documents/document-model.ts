import type { Language } from '@tilbudsvifte/locale';

/** A heading: level 1 is a chapter; the document's own title stands above all of them. */
export interface HeadingBlock {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
}

export interface ListBlock {
  kind: 'list';
  items: string[];
  ordered?: boolean;
}

export interface TableBlockColumn {
  label: string;
  /** Numbers stand at the end, words at the start. */
  align: 'start' | 'end';
}

/** Rows as text, worded by whoever made them; `headerColumn` says that the first cell names its row. */
export interface TableBlock {
  kind: 'table';
  caption: string;
  columns: TableBlockColumn[];
  rows: string[][];
  headerColumn?: boolean;
}

export interface BarRow {
  label: string;
  /** Length of the bar; null draws none, and `text` says why (withheld, not reported). */
  value: number | null;
  /** The value as it is read, with its unit. */
  text: string;
}

/** One bar per row from a shared zero; `alt` says in a sentence what is to be seen. */
export interface BarsBlock {
  kind: 'bars';
  caption: string;
  alt: string;
  rows: BarRow[];
}

/** Terms and what they are: who answers, which edition, which period. */
export interface FactsBlock {
  kind: 'facts';
  rows: [term: string, description: string][];
}

export interface PageBreakBlock {
  kind: 'page-break';
}

export type Block =
  HeadingBlock | ParagraphBlock | ListBlock | TableBlock | BarsBlock | FactsBlock | PageBreakBlock;

/**
 * Document model — what a written document says, without a word about how it looks or which program reads it.
 * The writers of PDF and Word make the same bytes of the same model: they read no clock and draw no lots, so the
 * moment the document is dated is part of it.
 * @example
 * const model: DocumentModel = {
 *   language: 'da', title: 'Bilag', subtitle: '', subject: '', running: 'Udgave 2027/1', date: '2027-03-01', blocks: [],
 * };
 */
export interface DocumentModel {
  language: Language;
  title: string;
  subtitle: string;
  /** What the document is about, in the properties of the file. */
  subject: string;
  /** The line at the foot of every page: edition, and synthetic or not. */
  running: string;
  /** The day the document is dated, as `2027-03-01` or a moment in ISO 8601: usually when its edition was published. */
  date: string;
  blocks: Block[];
}
