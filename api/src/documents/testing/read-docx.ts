import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of a Word file by name; those in XML only. */
export function xmlParts(file: Buffer): Record<string, string> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Paragraphs of a part, as the text of their runs. @throws when the XML is not well formed. */
export function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  let inText = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => {
    if (name === 'w:p') paragraphs.push('');
    inText = name === 'w:t';
  });
  parser.on('closetag', () => (inText = false));
  parser.on('text', (text) => {
    if (inText) paragraphs[paragraphs.length - 1] += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return paragraphs;
}
