import type { Identity, Right } from '../access/identity.ts';
import { type Guarded, isAmong, mayRead, owns } from './folder-access.ts';
import { fitsLink, linkHash, newLinkKey } from './folder-link.ts';

const person = (userId: string, role?: Right['role'], pending: Identity['pending'] = []): Identity => ({
  userId,
  name: userId,
  displayName: userId,
  rights: role ? [{ role, municipality: '0169', onBehalf: false }] : [],
  pending,
});
const folder: Guarded = { ownerId: 'anna', sharedWith: ['committee'], linkSha256: linkHash('noegle') };

test('a folder is its owner’s, whatever the owner’s role', () => {
  expect(owns(person('anna', 'reporter'), folder)).toBe(true);
  expect(owns(person('bo', 'administrator'), folder)).toBe(false);
  expect(owns(null, folder)).toBe(false);
});

test('whoever has not finished signing in owns nothing', () => {
  expect(owns(person('anna', undefined, ['second-factor']), folder)).toBe(false);
  expect(mayRead(person('anna', undefined, ['second-factor']), folder)).toBe(false);
});

test('it is read by the roles it is shared with, and by no others: the secretariat neither', () => {
  expect(isAmong(person('bo', 'committee'), folder)).toBe(true);
  expect(isAmong(person('bo', 'secretariat'), folder)).toBe(false);
  expect(isAmong(person('bo', 'administrator'), folder)).toBe(false);
  expect(isAmong(null, folder)).toBe(false);
});

test('whoever has the link reads it, and does not own it', () => {
  expect(mayRead(null, folder, 'noegle')).toBe(true);
  expect(mayRead(null, folder, 'noegl')).toBe(false);
  expect(mayRead(null, folder)).toBe(false);
  expect(mayRead(null, { ...folder, linkSha256: null }, 'noegle')).toBe(false);
  expect(owns(null, folder)).toBe(false);
});

test('keys are long, no two alike, and only their SHA-256 is kept', () => {
  const [one, two] = [newLinkKey(), newLinkKey()];
  expect(one).toMatch(/^[\w-]{43}$/);
  expect(one).not.toBe(two);
  // SHA-256 of the empty text, as published.
  expect(linkHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect([fitsLink(one, linkHash(one)), fitsLink(two, linkHash(one))]).toEqual([true, false]);
});
