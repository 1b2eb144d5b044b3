import { workTexts } from '@tilbudsvifte/locale/work';
import { findUsers } from './find-users.ts';
import { sampleUsers } from './testing/sample-users.ts';
import { newUserErrors, noUser, userErrors } from './user-fields.ts';

const texts = workTexts('da');
const reporter = { role: 'reporter', municipality: '0169', onBehalf: false } as const;
const good = { name: 'anne.holm', displayName: 'Anne Holm', email: '', rights: [reporter] };
const wrong = (fields: Partial<typeof noUser>) =>
  newUserErrors('ny', { ...good, ...fields }, texts).map(({ id }) => id);

describe('a new account', () => {
  it('is fine with names and a role for a municipality, with or without mail, or without roles', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ email: 'anne@kommune.dk' })).toEqual([]);
    expect(wrong({ rights: [] })).toEqual([]);
    expect(wrong({ rights: [{ ...reporter, role: 'secretariat', municipality: '' }] })).toEqual([]);
  });

  it.each<[Partial<typeof noUser>, string]>([
    [{ name: '' }, 'ny-name'],
    [{ name: 'anne holm' }, 'ny-name'],
    [{ name: '-anne' }, 'ny-name'],
    [{ displayName: ' ' }, 'ny-displayName'],
    [{ email: 'anne@' }, 'ny-email'],
    [{ email: 'anne@kommune' }, 'ny-email'],
    [{ rights: [{ ...reporter, municipality: '' }] }, 'ny-rolle-1'],
    [{ rights: [reporter, { ...reporter, onBehalf: true }] }, 'ny-rolle-2'],
  ])('is refused at its field: %j', (fields, id) => expect(wrong(fields)).toEqual([id]));

  it('may be approver and reporter of the same municipality', () => {
    expect(wrong({ rights: [reporter, { ...reporter, role: 'approver' }] })).toEqual([]);
  });
});

describe('an account that has a mail address', () => {
  it('cannot lose it, and says so at the field', () => {
    const [error] = userErrors('ret', { ...good, email: '' }, { texts, kept: 'anne@kommune.dk' });
    expect(error).toEqual({
      id: 'ret-email',
      text: 'Adressen kan ikke fjernes. Skriv en hel mailadresse.',
    });
  });
});

describe('finding accounts', () => {
  const nameOf = (code: string): string => (code === '0169' ? 'Høje-Taastrup' : code);
  const found = (typed: string) => findUsers(sampleUsers, typed, nameOf).map(({ name }) => name);

  it('sorts by name in Danish order', () => expect(found('')).toEqual(['admin', 'kommune-0169', 'aage']));

  it('looks in name, user name, mail and municipality', () => {
    expect(found('ÅGE')).toEqual(['aage']);
    expect(found('taastrup')).toEqual(['kommune-0169']);
    expect(found('@kommune.dk')).toEqual(['kommune-0169']);
    expect(found('ingen')).toEqual([]);
  });
});
