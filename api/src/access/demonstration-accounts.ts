import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Right } from './identity.ts';
import { hashPassword } from './passwords.ts';
import { UserRepository } from './user.repository.ts';

const municipality = '0169';
const accounts: readonly (Pick<Right, 'role' | 'municipality'> & { name: string; displayName: string })[] = [
  { name: 'admin', displayName: 'Demo: administrator', role: 'administrator', municipality: '' },
  { name: 'sekretariat', displayName: 'Demo: sekretariat', role: 'secretariat', municipality: '' },
  { name: `kommune-${municipality}`, displayName: 'Demo: indberetter', role: 'reporter', municipality },
  { name: `godkender-${municipality}`, displayName: 'Demo: godkender', role: 'approver', municipality },
  { name: `udvalg-${municipality}`, displayName: 'Demo: udvalgsmedlem', role: 'committee', municipality },
];

/** The accounts of the demonstration: everybody knows their password, so they open on this machine only (see SignIn). */
@Injectable()
export class DemonstrationAccounts {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(UserRepository) private readonly users: UserRepository,
  ) {}

  async make(): Promise<void> {
    const existing = new Set((await this.users.all()).map(({ name }) => name));
    const wanted = accounts.filter(({ name }) => !existing.has(name));
    if (wanted.length === 0) return;
    const passwordHash = await hashPassword('demo');
    await this.source.transaction(async (manager) => {
      for (const { name, displayName, role, municipality } of wanted) {
        const rights = [{ role, municipality, onBehalf: false }];
        await this.users.insert(manager, { name, displayName, passwordHash, demonstration: true }, rights);
      }
    });
  }
}
