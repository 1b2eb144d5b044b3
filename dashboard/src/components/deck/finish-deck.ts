import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Names and contents of a packed file. */
type Files = Record<string, Uint8Array>;
type Change = (text: string, name: string) => string;

function changed(files: Files, which: RegExp, change: Change): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name,
      which.test(name) ? strToU8(change(strFromU8(bytes), name)) : bytes,
    ]),
  );
}

// A cell without a number is no cell, or some programs read it as zero; the writer also misspells a table's range.
const cellsOfSheet: Change = (text) => text.replaceAll(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '');
const tableOfSheet: Change = (text) => text.replace(/(ref="[A-Z]+\d+:[A-Z]+\d+)'"/, '$1"');
const pointsOfChart: Change = (text) => text.replaceAll(/<c:pt idx="\d+">\s*<c:v><\/c:v>\s*<\/c:pt>/g, '');

function workbook(bytes: Uint8Array): Uint8Array {
  const files = changed(unzipSync(bytes), /worksheets\/sheet\d+\.xml$/, cellsOfSheet);
  return zipSync(changed(files, /tables\/table\d+\.xml$/, tableOfSheet));
}

/** Lines of the speaker's notes as paragraphs: the writer puts them all into one. */
function paragraphs(lang: string): Change {
  const next = `</a:t></a:r></a:p><a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>`;
  return (text) => text.replaceAll(/<a:t>[^<]*<\/a:t>/g, (run) => run.replaceAll(/\r?\n/g, next));
}

// Alternative text of a table: the writer knows only names.
const altOfTable: Change = (text) =>
  text.replaceAll(
    /(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name=")([^"]*)"(?=\s*\/?>)/g,
    '$1Tabel" descr="$2"',
  );

/**
 * Finishes a deck that the writer made — everything in one language, gaps that are gaps, notes in paragraphs, and
 * alternative texts on tables as well as on charts.
 */
export function finishDeck(bytes: Uint8Array, lang: string): Uint8Array<ArrayBuffer> {
  const inLanguage: Change = (text) => text.replaceAll('lang="en-US"', `lang="${lang}"`);
  let files: Files = unzipSync(bytes);
  files = changed(files, /^ppt\/.*\.xml$/, inLanguage);
  files = changed(files, /^ppt\/notesSlides\/.*\.xml$/, paragraphs(lang));
  files = changed(files, /^ppt\/slides\/slide\d+\.xml$/, altOfTable);
  files = changed(files, /^ppt\/charts\/chart\d+\.xml$/, pointsOfChart);
  const packed = Object.entries(files).map(([name, content]) =>
    name.endsWith('.xlsx') ? [name, workbook(content)] : [name, content],
  );
  return zipSync(Object.fromEntries(packed) as Files) as Uint8Array<ArrayBuffer>;
}
