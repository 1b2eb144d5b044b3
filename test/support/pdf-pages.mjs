// Prints the text of each page of the PDF files that are named: pdf.js is a module of its own kind, which Jest cannot read.
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

async function pagesOf(file) {
  const data = new Uint8Array(await readFile(file));
  const document = await getDocument({ data, verbosity: 0, useSystemFonts: true }).promise;
  const pages = [];
  for (let no = 1; no <= document.numPages; no++) {
    const { items } = await (await document.getPage(no)).getTextContent();
    pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
  }
  return pages;
}

const found = [];
for (const file of process.argv.slice(2)) found.push(await pagesOf(file));
process.stdout.write(JSON.stringify(found));
