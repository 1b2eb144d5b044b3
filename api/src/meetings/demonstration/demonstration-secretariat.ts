import type { Identity } from '../../access/identity.ts';

/** The secretariat of the demonstration, by whom everything is done. */
export const demonstrationSecretariat: Identity = {
  userId: '',
  name: 'sekretariat',
  displayName: 'Demo: sekretariat',
  rights: [{ role: 'secretariat', municipality: '', onBehalf: false }],
  pending: [],
};
