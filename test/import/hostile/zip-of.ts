import { constants, deflateRawSync } from 'node:zlib';

/** One part of a package; what its directory says of it need not be true. */
export interface Part {
  readonly name: string;
  readonly packed: Buffer;
  /** Bytes that come out, as the directory declares them. */
  readonly size: number;
  readonly stored?: boolean;
}

/** A part that says the truth. */
export function partOf(name: string, content: string | Buffer): Part {
  const bytes = Buffer.from(content as string);
  return { name, packed: deflateRawSync(bytes), size: bytes.length };
}

/** What a part too large to be written out consists of. */
export interface Repeated {
  readonly before?: string;
  readonly block: string;
  readonly times: number;
  readonly after?: string;
}

/** A part whose middle is packed once and then repeated: half a gigabyte in half a megabyte. */
export function largePart(name: string, { before = '', block, times, after = '' }: Repeated): Part {
  const flushed = { finishFlush: constants.Z_FULL_FLUSH };
  const middle = deflateRawSync(block, flushed);
  const packed = [deflateRawSync(before, flushed), ...Array<Buffer>(times).fill(middle), deflateRawSync(after)];
  const size = Buffer.byteLength(before + after) + Buffer.byteLength(block) * times;
  return { name, packed: Buffer.concat(packed), size };
}

/** A zip package of these parts. No checksums: the product finds damage by what comes out. */
export function zipOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const body = [localHeader(part, name.length), name, part.packed];
    bodies.push(...body);
    directory.push(directoryEntry(part, name.length, offset), name);
    offset += body.reduce((sum, { length }) => sum + length, 0);
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  return Buffer.concat([...bodies, ...directory, endRecord(parts.length, length, offset)]);
}

const method = ({ stored }: Part): number => (stored ? 0 : 8);

function localHeader(part: Part, nameLength: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(method(part), 8);
  header.writeUInt32LE(part.packed.length, 18);
  header.writeUInt32LE(part.size, 22);
  header.writeUInt16LE(nameLength, 26);
  return header;
}

function directoryEntry(part: Part, nameLength: number, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(method(part), 10);
  entry.writeUInt32LE(part.packed.length, 20);
  entry.writeUInt32LE(part.size, 24);
  entry.writeUInt16LE(nameLength, 28);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
