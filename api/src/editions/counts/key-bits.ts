/** Which of the keys are chosen, one bit each in the order of the keys. */
export function keyBits(keys: readonly string[], chosen: ReadonlySet<string>): Buffer {
  const bits = Buffer.alloc(Math.ceil(keys.length / 8));
  [...keys].sort().forEach((key, at) => {
    const byte = bits.readUInt8(at >> 3);
    if (chosen.has(key)) bits.writeUInt8(byte | (1 << (at & 7)), at >> 3);
  });
  return bits;
}

/** The inverse of `keyBits` for the same keys. */
export function chosenKeys(keys: readonly string[], bits: Buffer): string[] {
  return [...keys].sort().filter((_, at) => (bits.readUInt8(at >> 3) & (1 << (at & 7))) !== 0);
}
