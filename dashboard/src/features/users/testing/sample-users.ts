import type { Schema } from '../../../lib/api.ts';

const account: Omit<Schema<'UserItem'>, 'id' | 'name' | 'displayName'> = {
  active: true,
  external: false,
  secondFactor: false,
  demonstration: false,
  version: 1,
  rights: [],
};

/** An administrator, a reporter with a mail address, and a closed account without roles. */
export const sampleUsers: readonly Schema<'UserItem'>[] = [
  { ...account, id: 'u3', name: 'aage', displayName: 'Åge Ås', active: false },
  {
    ...account,
    id: 'u1',
    name: 'admin',
    displayName: 'Admin Andersen',
    secondFactor: true,
    version: 4,
    rights: [{ role: 'administrator', municipality: '', onBehalf: false }],
  },
  {
    ...account,
    id: 'u2',
    name: 'kommune-0169',
    displayName: 'Rie Indberetter',
    email: 'rie@kommune.dk',
    version: 2,
    rights: [{ role: 'reporter', municipality: '0169', onBehalf: false }],
  },
];
