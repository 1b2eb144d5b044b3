import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 24;

/** A new key of a link: 192 random bits, as they stand in an address. */
export function newToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/** What is kept of a key. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
