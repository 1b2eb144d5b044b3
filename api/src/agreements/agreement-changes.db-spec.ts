import type { DataSource } from 'typeorm';
import { AuditLog } from '../access/audit-log.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { AgreementChanges, type AgreementChanging } from './agreement-changes.ts';
import { AgreementRepository } from './agreement.repository.ts';

const fields = { label: 'Aftale', area: '1084', startsOn: '2027-01-01', endsOn: '2028-12-31' };
const by = { name: 'sekretariat' };

describe('changes of an agreement', () => {
  let database: TestDatabase;
  let source: DataSource;
  let agreements: AgreementRepository;
  let changes: AgreementChanges;
  let id: string;
  beforeEach(async () => {
    database = await createTestDatabase();
    source = database.source;
    agreements = new AgreementRepository(source);
    changes = new AgreementChanges(source, agreements, new AuditLog(source));
    id = await source.transaction((manager) => agreements.insert(manager, fields, false));
  });
  afterEach(() => database.drop());

  const changing = (more: Partial<AgreementChanging> = {}): AgreementChanging => ({
    ...{ by, id, open: ['draft'], action: 'agreement-changed' },
    ...more,
  });
  const reword = (development: string, more: Partial<AgreementChanging> = {}): Promise<void> =>
    changes.make(changing(more), (manager) => agreements.change(manager, id, { development }));
  const logged = async (): Promise<number> =>
    (await source.query<{ n: number }[]>('SELECT count(*)::int AS n FROM audit_log'))[0]?.n ?? 0;

  test('of two made from the same version at once, one is kept and the other refused', async () => {
    const both = await Promise.allSettled([reword('a', { version: 1 }), reword('b', { version: 1 })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'changed-since' },
    });
    expect(await agreements.find(id)).toMatchObject({ version: 2 });
    expect(await logged()).toBe(1);
  });

  test('what fails leaves nothing, neither change nor version nor entry in the log', async () => {
    const failing = changes.make(changing({ version: 1 }), async (manager) => {
      await agreements.change(manager, id, { development: 'x' });
      throw new RangeError('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await agreements.find(id)).toMatchObject({ version: 1, development: '' });
    expect(await logged()).toBe(0);
  });

  test('a constraint that refuses is told as that of a field', async () => {
    const backwards = changes.make(changing(), (manager) =>
      agreements.change(manager, id, { endsOn: '2026-12-31' }),
    );
    await expect(backwards).rejects.toMatchObject({ code: 'validation', errors: [{ field: 'endsOn' }] });
  });

  test('decided comes before version and status', async () => {
    await source.transaction((manager) => agreements.raise(manager, id, 'decided'));
    await expect(reword('x', { version: 99 })).rejects.toMatchObject({ code: 'agreement-decided' });
    await expect(source.query(`UPDATE agreements SET label = 'x'`)).rejects.toThrow(
      /never changed or removed/,
    );
  });
});
