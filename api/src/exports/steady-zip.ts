const endSignature = 0x06054b50;
/** 1 January 1980, 00.00: the first moment a zip file can name. */
const firstDay = 0x0021;

function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= 0; at--) if (file.readUInt32LE(at) === endSignature) return at;
  throw new RangeError('file must be a zip file, got one without an end');
}

function setMoment(file: Buffer, at: number): void {
  file.writeUInt16LE(0, at);
  file.writeUInt16LE(firstDay, at + 2);
}

/**
 * Steady zip — the same file whenever it was packed: the times of its parts are all the first there is.
 * @throws RangeError when the bytes are no zip file.
 */
export function steadyZip(packed: Buffer): Buffer {
  const file = Buffer.from(packed);
  const end = endOf(file);
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    setMoment(file, at + 12);
    setMoment(file, file.readUInt32LE(at + 42) + 10);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return file;
}
