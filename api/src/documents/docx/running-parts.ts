import { documentPageTexts } from '@tilbudsvifte/locale/screens/documents';
import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { DocumentModel } from '../document-model.ts';
import { colours, textWidth } from './docx-style.ts';

const line = { style: BorderStyle.SINGLE, size: 4, space: 4, color: colours.rule } as const;

/** Head and foot of the pages; the first page bears the title itself. */
export function runningParts(model: DocumentModel): Pick<ISectionOptions, 'headers' | 'footers'> {
  return {
    headers: { default: header(model.title), first: header('') },
    footers: { default: footer(model), first: footer(model) },
  };
}

function header(title: string): Header {
  const paragraph = new Paragraph({
    style: 'Running',
    border: { bottom: line },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [
      new TextRun({ text: 'Tilbudsvifte', bold: true }),
      ...(title === '' ? [] : [new TextRun({ children: [new Tab()] }), new TextRun(title)]),
    ],
  });
  return new Header({ children: [paragraph] });
}

function footer({ running, language }: DocumentModel): Footer {
  // The numbers are counted by the program that shows the document.
  const [before, between, after] = documentPageTexts(language)('documentPage.number', {
    page: '#',
    pages: '#',
  }).split('#');
  return new Footer({
    children: [
      new Paragraph({ style: 'Running', border: { top: line }, children: [new TextRun(running)] }),
      new Paragraph({
        style: 'Running',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(before ?? ''),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(between ?? ''),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
          new TextRun(after ?? ''),
        ],
      }),
    ],
  });
}
