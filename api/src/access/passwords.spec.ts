import { hashPassword, passwordFault, passwordFits } from './passwords.ts';

describe('a password', () => {
  test.each([
    ['elleve-tegn', 'too-short'],
    ['tolv-tegn-nu', null],
    ['x'.repeat(201), 'too-long'],
    ['passwordpassword', 'leaked'],
    ['!!!password123!!!', 'leaked'],
    ['aaaaaaaabbbbbbbb', 'leaked'],
    ['Tilbudsvifte2026!', 'leaked'],
    ['region-hovedstaden-1', 'leaked'],
    ['min-kommune-har-fire-broer', null],
    ['  fire mellemrum  ', null],
    ['æ'.repeat(30) + 'abcdefghij'.repeat(4), null],
    ['her-er-Anna.ADMIN-igen', 'contains-name'],
    ['sejl langs den grønne kyst', null],
    ['ingen-regler-om-tegn', null],
  ])('%j is %s', async (password, fault) => expect(await passwordFault(password, 'anna.admin')).toBe(fault));

  test('counts letters, not the parts they are written with', async () => {
    expect(await passwordFault('👩‍👩‍👧', 'x')).toBe('too-short');
  });

  test('fits its own hash only, however its letters are composed', async () => {
    const kept = await hashPassword('søen-på-åen-æblet');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordFits('søen-på-åen-æblet'.normalize('NFD'), kept)).toBe(true);
    expect(await passwordFits('søen-på-åen-æblet ', kept)).toBe(false);
  });

  test('never fits where none is kept', async () => {
    expect(await passwordFits('', null)).toBe(false);
  });

  test('has another hash each time', async () => {
    expect(await hashPassword('samme-kodeord')).not.toBe(await hashPassword('samme-kodeord'));
  });
});
