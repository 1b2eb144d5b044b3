import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';

/** What is typed in the form. */
export interface SignInFields {
  readonly name: string;
  readonly password: string;
  readonly code: string;
}

/** A code of an authenticator app as people type it. */
export const codePattern = /^\d{3} ?\d{3}$/;

/** What is missing before the form can be sent. */
export function signInErrors(
  { name, password, code }: SignInFields,
  asksCode: boolean,
  texts: WorkTexts,
): readonly FieldError[] {
  return [
    ...(name.trim() === '' ? [{ id: 'sign-in-name', text: texts('signIn.nameMissing') }] : []),
    ...(password === '' ? [{ id: 'sign-in-password', text: texts('signIn.passwordMissing') }] : []),
    ...(asksCode && !codePattern.test(code) ? [{ id: 'sign-in-code', text: texts('signIn.codeWrong') }] : []),
  ];
}
