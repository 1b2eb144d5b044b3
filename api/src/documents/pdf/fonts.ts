import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { productFile } from '../../config/product-file.ts';
import type { Weight } from './page-style.ts';
import { unpackFont } from './unpack-font.ts';

/** Parts of IBM Plex Sans per weight: the letters of western Europe first, those of the rest of Europe after them. */
export const fontNames: Readonly<Record<Weight, readonly string[]>> = {
  regular: ['latin-400', 'latin-ext-400'],
  strong: ['latin-600', 'latin-ext-600'],
};

const read = new Map<string, Buffer>();

function fontFile(name: string): Buffer {
  const known = read.get(name);
  if (known) return known;
  // Asked of the product's own packages: they need not lie beside this file.
  const find = createRequire(productFile('package.json'));
  const file = find.resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-${name}-normal.woff`);
  const font = unpackFont(readFileSync(file));
  read.set(name, font);
  return font;
}

/** Makes the fonts known to a document under their names; each is embedded only as far as it is used. */
export function registerFonts(pdf: PDFKit.PDFDocument): void {
  for (const name of [...fontNames.regular, ...fontNames.strong]) pdf.registerFont(name, fontFile(name));
}
