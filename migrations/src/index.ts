import { BatchesAndEditions1700000000001 } from './0001-batches-and-editions.ts';
import { ReferenceLists1700000000002 } from './0002-reference-lists.ts';
import { Register1700000000003 } from './0003-register.ts';
import { NeedAndSpending1700000000004 } from './0004-need-and-spending.ts';
import { FactsOfAnEdition1700000000005 } from './0005-facts-of-an-edition.ts';
import { ColumnComments1700000000006 } from './0006-column-comments.ts';
import { NewestOfASet1700000000007 } from './0007-newest-of-a-set.ts';
import { ProjectedPersons1700000000008 } from './0008-projected-persons.ts';
import { Access1700000000009 } from './0009-access.ts';
import { RoundsAndDeliveries1700000000010 } from './0010-rounds-and-deliveries.ts';
import { Publications1700000000011 } from './0011-publications.ts';
import { Statbank1700000000012 } from './0012-statbank.ts';
import { PublicHash1700000000013 } from './0013-public-hash.ts';
import { Protections1700000000014 } from './0014-protections.ts';
import { Scenarios1700000000015 } from './0015-scenarios.ts';
import { Agreements1700000000016 } from './0016-agreements.ts';
import { Meetings1700000000017 } from './0017-meetings.ts';
import { Folders1700000000018 } from './0018-folders.ts';
import { Notifications1700000000019 } from './0019-notifications.ts';
import { Alerts1700000000020 } from './0020-alerts.ts';
import { DocumentJobs1700000000021 } from './0021-document-jobs.ts';
import { FactsWithoutChecks1700000000022 } from './0022-facts-without-checks.ts';
import { EditionContexts1700000000023 } from './0023-edition-contexts.ts';
import { ByteOrder1700000000024 } from './0024-byte-order.ts';

/** All migrations in the order they run; a landed one is never edited. */
export const migrations = [
  BatchesAndEditions1700000000001,
  ReferenceLists1700000000002,
  Register1700000000003,
  NeedAndSpending1700000000004,
  FactsOfAnEdition1700000000005,
  ColumnComments1700000000006,
  NewestOfASet1700000000007,
  ProjectedPersons1700000000008,
  Access1700000000009,
  RoundsAndDeliveries1700000000010,
  Publications1700000000011,
  Statbank1700000000012,
  PublicHash1700000000013,
  Protections1700000000014,
  Scenarios1700000000015,
  Agreements1700000000016,
  Meetings1700000000017,
  Folders1700000000018,
  Notifications1700000000019,
  Alerts1700000000020,
  DocumentJobs1700000000021,
  FactsWithoutChecks1700000000022,
  EditionContexts1700000000023,
  ByteOrder1700000000024,
];
