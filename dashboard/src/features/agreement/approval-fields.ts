import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import type { Approval, ApprovalState } from './approval-look.ts';

/** A treatment as it is typed. */
export interface ApprovalFields {
  readonly state: ApprovalState;
  readonly on: string;
  readonly remark: string;
  readonly link: string;
}

/** What holds now, as fields. */
export const approvalFieldsOf = ({ state, on, remark, link }: Approval): ApprovalFields => ({
  state,
  on: on ?? '',
  remark,
  link,
});

/** Identity of a field, for links from the summary of errors. */
export const approvalFieldId = (name: keyof ApprovalFields): string => `behandling-${name}`;

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/.test(text);

/** What is wrong with what was typed, in the order of the form; words by name of the field. */
export function approvalErrors(
  { state, on, remark, link }: ApprovalFields,
  words: Readonly<Record<'on' | 'remark' | 'link', string>>,
): readonly FieldError[] {
  const wrong = {
    on: state !== 'not-treated' && on === '',
    remark: state === 'approved-with-remark' && remark.trim() === '',
    link: link.trim() !== '' && !isAddress(link.trim()),
  };
  return (['on', 'remark', 'link'] as const)
    .filter((name) => wrong[name])
    .map((name) => ({ id: approvalFieldId(name), text: words[name] }));
}

/** What is sent; a party that has not treated it has no meeting. */
export function approvalChangeOf({ state, on, remark, link }: ApprovalFields) {
  return {
    state,
    on: state === 'not-treated' || on === '' ? null : on,
    remark: remark.trim(),
    link: link.trim(),
  };
}
