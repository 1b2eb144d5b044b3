import { refuse } from '../import-refused.ts';
import { readXml } from './xml-events.ts';
import type { XmlListener } from './xml-events.ts';

const stringLimit = 1_000_000;
const lengthLimit = 50_000_000;
const textLimit = 1024 * 1024;

class SharedStrings implements XmlListener {
  readonly strings: string[] = [];
  private current = '';
  private inText = false;
  private phonetic = false;
  private length = 0;

  open(name: string): void {
    if (name === 'si') this.current = '';
    if (name === 'rPh') this.phonetic = true;
    this.inText = name === 't' && !this.phonetic;
  }

  text(text: string): void {
    if (!this.inText) return;
    this.current += text;
    this.length += text.length;
    if (this.length > lengthLimit || this.current.length > textLimit)
      throw refuse('workbook-too-large', { params: { letters: this.length, limit: lengthLimit } });
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic = false;
    if (name === 't') this.inText = false;
    if (name !== 'si') return;
    this.strings.push(this.current);
    if (this.strings.length > stringLimit) {
      throw refuse('workbook-too-large', { params: { strings: this.strings.length, limit: stringLimit } });
    }
  }
}

/**
 * Shared strings — the workbook's table of texts; formatted runs are joined, pronunciation is left out.
 * @throws ImportRefused `workbook-too-large` above a million texts, 50 million letters or a million in one.
 */
export async function sharedStrings(chunks: AsyncIterable<string>): Promise<readonly string[]> {
  const listener = new SharedStrings();
  await readXml(chunks, listener);
  return listener.strings;
}
