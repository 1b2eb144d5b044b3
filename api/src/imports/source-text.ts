import type { ImportKind } from '../collection/observations.ts';

const reported: Partial<Record<ImportKind, string>> = {
  expenditure: 'Kommunernes regnskaber og budgetter',
  population: 'Befolkningstal',
  'price-index': 'Pris- og lønindeks',
};
const referenceKinds: readonly ImportKind[] = [
  'municipalities',
  'groupings',
  'service-types',
  'target-groups',
  'account-functions',
];

/** Source line of a delivery: data, so in Danish. StatBank's licence asks for its name and the table's. */
export function sourceText(
  kind: ImportKind,
  { table, synthetic }: { table?: string | undefined; synthetic: boolean },
): string {
  if (synthetic) return 'Syntetiske demonstrationsdata';
  if (table) return `Danmarks Statistik, Statistikbanken, tabel ${table} (CC BY 4.0), egne beregninger`;
  if (referenceKinds.includes(kind)) return 'Kodelister';
  return reported[kind] ?? 'Kommunernes indberetning';
}
