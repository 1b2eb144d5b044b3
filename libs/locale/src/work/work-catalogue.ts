import { audit } from './audit.ts';
import { columns } from './columns.ts';
import { conflict } from './conflict.ts';
import { delivery } from './delivery.ts';
import { exemptions } from './exemptions.ts';
import { ownAccount } from './own-account.ts';
import { publications } from './publications.ts';
import { reporting } from './reporting.ts';
import { round } from './round.ts';
import { rounds } from './rounds.ts';
import { signIn } from './sign-in.ts';
import { statbank } from './statbank.ts';
import { upload } from './upload.ts';
import { users } from './users.ts';
import { webForm } from './web-form.ts';
import { work } from './work.ts';

/** Every topic of the work screens, in one list so that a test can see keys that two topics both claim. */
export const workTopics = [
  audit,
  columns,
  conflict,
  delivery,
  exemptions,
  ownAccount,
  publications,
  reporting,
  round,
  rounds,
  signIn,
  statbank,
  upload,
  users,
  webForm,
  work,
] as const;

/** Every text of the work screens by key. */
export const workCatalogue = {
  ...audit,
  ...columns,
  ...conflict,
  ...delivery,
  ...exemptions,
  ...ownAccount,
  ...publications,
  ...reporting,
  ...round,
  ...rounds,
  ...signIn,
  ...statbank,
  ...upload,
  ...users,
  ...webForm,
  ...work,
} as const;

/** Key of a text of the work screens: screen, a point, then a name in camel case or a closed code. */
export type WorkTextKey = keyof typeof workCatalogue;
