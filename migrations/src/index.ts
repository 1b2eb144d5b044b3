import { BatchesAndEditions1700000000001 } from './0001-batches-and-editions.ts';
import { ReferenceLists1700000000002 } from './0002-reference-lists.ts';
import { Register1700000000003 } from './0003-register.ts';
import { NeedAndSpending1700000000004 } from './0004-need-and-spending.ts';
import { FactsOfAnEdition1700000000005 } from './0005-facts-of-an-edition.ts';

/** All migrations in the order they run; a landed one is never edited. */
export const migrations = [
  BatchesAndEditions1700000000001,
  ReferenceLists1700000000002,
  Register1700000000003,
  NeedAndSpending1700000000004,
  FactsOfAnEdition1700000000005,
];
