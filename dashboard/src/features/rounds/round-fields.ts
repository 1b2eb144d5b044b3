import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import type { Schema } from '../../lib/api.ts';
import { isLocalTime } from '../../lib/copenhagen-time.ts';

/** What of a round can be changed once it exists. */
export interface RoundFields {
  readonly label: string;
  readonly opensAt: string;
  readonly deadlineAt: string;
  readonly note: string;
}

/** A round that is about to be opened. */
export interface NewRoundFields extends RoundFields {
  readonly period: string;
  readonly kinds: readonly Schema<'RoundItem'>['kinds'][number][];
  readonly area: string;
}

/** Forms that a round may ask for, in the order in which they are shown. */
export const roundKinds = [
  'need',
  'places',
  'use',
  'rates',
  'services',
  'plans',
] as const satisfies NewRoundFields['kinds'];

const PERIOD = /^20\d{2}(K[1-4])?$/;

/** Identity of the form's field for a name, for links from the summary of errors. */
export const fieldId = (form: string, name: string): string => `${form}-${name}`;

type Wrong = readonly [name: string, wrong: boolean, text: Parameters<WorkTexts>[0]];

const roundWrongs = ({ label, opensAt, deadlineAt, note }: RoundFields): readonly Wrong[] => {
  const inOrder = !isLocalTime(opensAt) || !isLocalTime(deadlineAt) || opensAt < deadlineAt;
  return [
    ['label', label.trim() === '' || label.length > 100, 'rounds.error.label'],
    ['opensAt', !isLocalTime(opensAt), 'rounds.error.opensAt'],
    ['deadlineAt', !isLocalTime(deadlineAt), 'rounds.error.deadlineAt'],
    ['deadlineAt', !inOrder, 'rounds.error.order'],
    ['note', note.length > 2000, 'rounds.error.note'],
  ];
};

const newRoundWrongs = ({ period, kinds, area }: NewRoundFields): readonly Wrong[] => [
  ['period', !PERIOD.test(period), 'rounds.error.period'],
  ['kinds', kinds.length === 0, 'rounds.error.kinds'],
  ['area', area === '', 'rounds.error.area'],
];

function errorsOf(form: string, wrongs: readonly Wrong[], texts: WorkTexts): readonly FieldError[] {
  return wrongs
    .filter(([, wrong]) => wrong)
    .map(([name, , text]) => ({ id: fieldId(form, name), text: texts(text) }));
}

/** What is wrong with changed fields of a round, in the order of the form. */
export function roundErrors(form: string, fields: RoundFields, texts: WorkTexts): readonly FieldError[] {
  return errorsOf(form, roundWrongs(fields), texts);
}

/** What is wrong with a new round, in the order of the form. */
export function newRoundErrors(
  form: string,
  fields: NewRoundFields,
  texts: WorkTexts,
): readonly FieldError[] {
  const [label, ...rest] = roundWrongs(fields);
  return errorsOf(form, [...(label ? [label] : []), ...newRoundWrongs(fields), ...rest], texts);
}
