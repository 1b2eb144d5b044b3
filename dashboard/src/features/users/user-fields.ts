import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import type { Schema } from '../../lib/api.ts';

type Right = Schema<'RightAnswer'>;

/** What of an account can be changed. */
export interface UserFields {
  readonly displayName: string;
  readonly email: string;
  readonly rights: readonly Right[];
}

/** An account that is about to be made. */
export interface NewUserFields extends UserFields {
  readonly name: string;
}

/** A right before anything was chosen: most accounts are reporters'. */
export const blankRight: Right = { role: 'reporter', municipality: '', onBehalf: false };

/** An account before anything was typed. */
export const noUser: NewUserFields = { name: '', displayName: '', email: '', rights: [blankRight] };

/** Roles that serve all municipalities. */
export const isRegional = ({ role }: Pick<Right, 'role'>): boolean =>
  role === 'administrator' || role === 'secretariat';

const NAME = /^[\p{L}\d][\p{L}\d._@+-]{0,99}$/u;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

/** Identity of the form's field for a name. */
export const userFieldId = (form: string, name: string): string => `${form}-${name}`;

/** Identity of the municipality of a right. */
export const rightId = (form: string, index: number): string => `${form}-rolle-${index + 1}`;

const same = (a: Right, b: Right): boolean => a.role === b.role && a.municipality === b.municipality;

function rightErrors(form: string, rights: readonly Right[], texts: WorkTexts): readonly FieldError[] {
  return rights.flatMap((right, index) => {
    const [id, n] = [rightId(form, index), index + 1];
    if (!isRegional(right) && right.municipality === '')
      return [{ id, text: texts('users.error.municipality', { n }) }];
    const twice = rights.slice(0, index).some((earlier) => same(earlier, right));
    return twice ? [{ id, text: texts('users.error.twice', { n }) }] : [];
  });
}

/** What is wrong with an account, in the order of the form. `kept` is the mail that it has and cannot lose. */
export function userErrors(
  form: string,
  { displayName, email, rights }: UserFields,
  { texts, kept = '' }: { readonly texts: WorkTexts; readonly kept?: string },
): readonly FieldError[] {
  const named = displayName.trim() !== '' && displayName.length <= 100;
  const reachable = email === '' ? kept === '' : EMAIL.test(email) && email.length <= 200;
  const emailText = kept === '' ? 'users.error.email' : 'users.error.emailKept';
  return [
    ...(named ? [] : [{ id: userFieldId(form, 'displayName'), text: texts('users.error.displayName') }]),
    ...(reachable ? [] : [{ id: userFieldId(form, 'email'), text: texts(emailText) }]),
    ...rightErrors(form, rights, texts),
  ];
}

/** What is wrong with a new account, in the order of the form. */
export function newUserErrors(form: string, fields: NewUserFields, texts: WorkTexts): readonly FieldError[] {
  const named = NAME.test(fields.name);
  return [
    ...(named ? [] : [{ id: userFieldId(form, 'name'), text: texts('users.error.name') }]),
    ...userErrors(form, fields, { texts }),
  ];
}
