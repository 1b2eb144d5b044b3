import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A key for the link of a folder: 256 random bits, in letters that addresses hold as they are. */
export function newLinkKey(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a key: whoever reads the database cannot open the link. */
export function linkHash(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Whether a key is the one whose SHA-256 is kept; takes as long for a wrong one as for the right one. */
export function fitsLink(key: string | undefined, kept: string | null): boolean {
  if (key === undefined || kept === null) return false;
  return timingSafeEqual(Buffer.from(linkHash(key), 'hex'), Buffer.from(kept, 'hex'));
}
