import { Secret, TOTP } from 'otpauth';

const issuer = 'Tilbudsvifte';
const secondsPerStep = 30;

function totp(secret: string, account: string): TOTP {
  return new TOTP({ issuer, label: account, secret: Secret.fromBase32(secret), period: secondsPerStep });
}

/** A new secret, base32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** Address that an authenticator app reads, usually from a QR code (RFC 6238 in Google's key URI form). */
export function secretAddress(secret: string, account: string): string {
  return totp(secret, account).toString();
}

/**
 * The time step that a code is right for, one step of clock difference either way; null when it is wrong. The caller
 * keeps the step: a code is good once (RFC 6238 section 5.2).
 */
export function stepOfCode(secret: string, code: string, now: number): number | null {
  const delta = totp(secret, '').validate({ token: code.replaceAll(' ', ''), timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / secondsPerStep) + delta;
}
