import { SaxesParser } from 'saxes';

import { refuse } from '../import-refused.ts';

/** What a reader of one XML part wants to hear; names come without their prefix (`x:row` is `row`). */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Bytes without an element's beginning or end: a text, a comment or an attribute that nobody wrote by hand. */
const quietLimit = 1024 * 1024;
const depthLimit = 100;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * XML events — feeds a listener from text chunks; yields after each chunk so that the caller can hand on what the
 * listener gathered. Document types are refused: spreadsheets have none and they are the way entities explode. So is
 * what would have to be kept in memory before the listener hears of it: a text of megabytes, elements without end.
 * @throws ImportRefused `workbook-unsafe`, `workbook-too-large` or `workbook-broken`.
 */
export async function* xmlEvents(chunks: AsyncIterable<string>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let depth = 0;
  let quiet = 0;
  parser.on('opentag', (tag) => {
    quiet = 0;
    depth += 1;
    if (depth > depthLimit) throw refuse('workbook-unsafe', { params: { reason: 'depth' } });
    listener.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    quiet = 0;
    depth -= 1;
    listener.close(localName(tag.name));
  });
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  parser.on('doctype', () => {
    throw refuse('workbook-unsafe', { params: { reason: 'doctype' } });
  });
  parser.on('error', (error) => {
    throw refuse('workbook-broken', { params: { reason: error.message.slice(0, 80) } });
  });
  for await (const chunk of chunks) {
    quiet += chunk.length;
    parser.write(chunk);
    if (quiet > quietLimit) throw refuse('workbook-too-large', { params: { limitBytes: quietLimit } });
    yield;
  }
  parser.close();
}

/** Reads a whole small part. */
export async function readXml(chunks: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  const events = xmlEvents(chunks, listener);
  while (!(await events.next()).done);
}
