import { hash, verify } from '@node-rs/argon2';
import { commonWords } from './common-words.ts';

const shortest = 12;
const longest = 200;

/** Argon2id with 19 MiB and two passes (OWASP's first choice); the parameters stand in the hash. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Words that everybody knows who knows where the password is used (api/security.md); alone they are no password. */
const knownHere = [
  ...[
    'tilbudsvifte',
    'rammeaftale',
    'sekretariat',
    'secretariat',
    'administrator',
    'godkender',
    'indberetter',
  ],
  ...['udvalg', 'kommune', 'region', 'hovedstaden', 'sjælland', 'østdanmark', 'socialområdet', 'adgangskode'],
];

/** Hash to keep instead of the password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), settings);
}

/** A hash no password has: signing in to an account that does not exist takes as long as to one that does. */
let nobodysHash: Promise<string> | undefined;

/** Whether the password is the one that was hashed; a missing hash takes the same time and is never right. */
export async function passwordFits(password: string, kept: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword(crypto.randomUUID());
  const fits = await verify(kept ?? (await nobodysHash), password.normalize('NFKC'));
  return fits && kept !== null;
}

/** Why a password is not good enough; null when it is. */
export type PasswordFault = 'too-short' | 'too-long' | 'leaked' | 'contains-name';

/** Length counts, composition rules do not (NIST SP 800-63B): long, not known from leaks, not the name. */
export async function passwordFault(password: string, name: string): Promise<PasswordFault | null> {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...plain].length < shortest) return 'too-short';
  if (plain.length > longest) return 'too-long';
  if (plain.includes(name.toLowerCase())) return 'contains-name';
  return isKnownHere(plain) || (await isLeaked(plain)) ? 'leaked' : null;
}

/** Nothing but words of this place, with fewer than five other letters: `tilbudsvifte2026!`. */
function isKnownHere(plain: string): boolean {
  const rest = knownHere.reduce((left, word) => left.replaceAll(word, ''), plain);
  return rest !== plain && rest.replaceAll(/[^\p{L}]/gu, '').length < 5;
}

/** A leaked password with digits or signs around it, or said twice, is guessed as fast as the password itself. */
async function isLeaked(plain: string): Promise<boolean> {
  const leaked = new Set((await commonWords())['passwords-common']);
  const bare = plain.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const half = plain.slice(0, plain.length / 2);
  return (
    [plain, bare].some((candidate) => leaked.has(candidate)) ||
    (half.repeat(2) === plain && leaked.has(half)) ||
    new Set(plain).size < 4
  );
}
