import { refuse } from '../import-refused.ts';

/** One part of a package, as its central directory declares it. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const partLimit = 200;
/** Declared and running total of unpacked bytes; an honest workbook of 400,000 rows unpacks to about 130 MB. */
export const unpackedLimit = 300 * 1000 * 1000;
const endSignature = 0x06054b50;
const partSignature = 0x02014b50;

function findEnd(file: Buffer): number {
  const lowest = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.length - 22; at >= lowest; at -= 1) {
    if (file.readUInt32LE(at) === endSignature) return at;
  }
  throw refuse('workbook-broken', { params: { reason: 'no-directory' } });
}

function readPart(file: Buffer, at: number): { part: ZipPart; flags: number; next: number } {
  if (at + 46 > file.length || file.readUInt32LE(at) !== partSignature) {
    throw refuse('workbook-broken', { params: { reason: 'directory' } });
  }
  const nameLength = file.readUInt16LE(at + 28);
  const next = at + 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  const part = {
    name: file.toString('utf8', at + 46, at + 46 + nameLength),
    method: file.readUInt16LE(at + 10),
    packedSize: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    offset: file.readUInt32LE(at + 42),
  };
  return { part, flags: file.readUInt16LE(at + 8), next };
}

function checkPart(part: ZipPart, flags: number): void {
  if ((flags & 1) === 1) throw refuse('workbook-encrypted');
  if (/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(part.name)) {
    throw refuse('workbook-unsafe', { raw: part.name });
  }
  if (/vbaproject\.bin$/i.test(part.name)) throw refuse('workbook-macro', { raw: part.name });
}

/**
 * Zip directory — the parts of a package by name, refused before a byte is unpacked when the directory itself is
 * suspicious: over 200 parts or 300 MB declared, names that climb out, a password, macros.
 * @throws ImportRefused `workbook-broken`, `-encrypted`, `-unsafe`, `-macro`, `-too-large`.
 */
export function zipDirectory(file: Buffer): ReadonlyMap<string, ZipPart> {
  if (file.length < 22) throw refuse('workbook-broken', { params: { reason: 'truncated' } });
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count > partLimit) throw refuse('workbook-too-large', { params: { parts: count, limit: partLimit } });
  const parts = new Map<string, ZipPart>();
  let at = file.readUInt32LE(end + 16);
  let declared = 0;
  for (let index = 0; index < count; index += 1) {
    const { part, flags, next } = readPart(file, at);
    checkPart(part, flags);
    declared += part.size;
    parts.set(part.name, part);
    at = next;
  }
  if (declared > unpackedLimit) {
    throw refuse('workbook-too-large', { params: { unpackedBytes: declared, limitBytes: unpackedLimit } });
  }
  return parts;
}
