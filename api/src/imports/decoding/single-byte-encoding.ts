import { refuse } from '../import-refused.ts';

/** How often each byte stands beside an ASCII letter, and how often at all. */
export class ByteTally {
  readonly besideLetter = new Uint32Array(256);
  readonly seen = new Uint32Array(256);

  add(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte < 0x80) continue;
      this.seen[byte] = (this.seen[byte] ?? 0) + 1;
      if (isLetter(chunk[at - 1]) || isLetter(chunk[at + 1])) {
        this.besideLetter[byte] = (this.besideLetter[byte] ?? 0) + 1;
      }
    }
  }
}

function isLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

// æøå ÆØÅ é in each encoding; the sets do not meet.
const windowsLetters = [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe9, 0xc9, 0xfc, 0xf6, 0xe4, 0xd6, 0xc4, 0xdc];
const macLetters = [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81, 0x8e];
const dosLetters = [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f, 0x82];
const undefinedInWindows = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

const total = (tally: Uint32Array, bytes: readonly number[]): number =>
  bytes.reduce((sum, byte) => sum + (tally[byte] ?? 0), 0);

/**
 * Single-byte encoding — names the encoding of bytes that are not UTF-8, by the places of the Danish letters.
 * Windows-1252 and ISO-8859-1 are read; Mac Roman and the DOS code pages are refused by name, because a wrong guess
 * would store other letters; two sets in one file are refused as mixed.
 * @throws ImportRefused `encoding-unsupported` or `encoding-mixed`.
 */
export function singleByteEncoding(tally: ByteTally): 'windows-1252' | 'iso-8859-1' {
  const windows = total(tally.besideLetter, windowsLetters);
  const mac = total(tally.besideLetter, macLetters);
  const dos = total(
    tally.besideLetter,
    dosLetters.filter((byte) => byte !== 0x92 || windows === 0),
  );
  const odd = total(tally.seen, undefinedInWindows);
  if (windows > 0 && odd > 0) throw refuse('encoding-mixed', { params: { encodings: 'windows-1252, ?' } });
  if (windows === 0 && mac > dos) throw refuse('encoding-unsupported', { params: { encoding: 'mac-roman' } });
  if (windows === 0 && dos > 0 && !onlyQuotes(tally)) {
    throw refuse('encoding-unsupported', { params: { encoding: 'ibm-850' } });
  }
  if (odd > 0) throw refuse('encoding-unsupported', { params: { encoding: 'unknown' } });
  return total(tally.seen, range(0x80, 0x9f)) > 0 ? 'windows-1252' : 'iso-8859-1';
}

/** Curly quotes of Windows-1252 (it’s) are two of the DOS letters. */
function onlyQuotes(tally: ByteTally): boolean {
  return total(tally.besideLetter, dosLetters) === total(tally.besideLetter, [0x91, 0x92]);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
