import { valueInWords } from '@tilbudsvifte/locale/screens/scenarios';
import type { AssumedValue, LeverField } from '../../../lib/scenario-answers.ts';
import type { EditorPart } from './editor-part.ts';
import { sourceInWords } from '../source-in-words.ts';

/** A field of a lever. */
export interface FieldAt {
  readonly lever: string;
  readonly field: LeverField;
}

/** Name of a lever. */
export function leverName({ words, kind }: Pick<EditorPart, 'words' | 'kind'>, lever: string): string {
  return words.kindWord(kind, `lever.${kind}.${lever}`);
}

/** Name of a field. */
export function fieldName(
  { words, kind }: Pick<EditorPart, 'words' | 'kind'>,
  { lever, field }: FieldAt,
): string {
  return words.kindWord(kind, `field.${kind}.${lever}.${field.name}`);
}

/** A value of a field in words with its unit. */
export function fieldValue(
  part: Pick<EditorPart, 'words' | 'kind'>,
  field: LeverField,
  value: AssumedValue,
): string {
  const { language, nameOf } = part.words;
  const said = { kind: part.kind, lever: '', fields: [field], values: {}, nameOf };
  return valueInWords(field, value, { said, language });
}

/** Limits and starting point of a field, said below its label. */
export function fieldHint(
  part: Pick<EditorPart, 'words' | 'kind' | 'defaults'>,
  { lever, field }: FieldAt,
): string {
  const { texts, language } = part.words;
  const { min, max } = field;
  const limits =
    min === undefined || max === undefined
      ? ''
      : texts('editor.allowed', {
          lo: fieldValue(part, { ...field, type: 'number' }, min),
          hi: fieldValue(part, { ...field, type: 'number' }, max),
        });
  // Several defaults of one lever start at different values; there is no one starting point to name.
  const starts = part.defaults.filter((one) => one.lever === lever);
  const start = starts.length === 1 ? starts[0]?.values[field.name] : undefined;
  const from =
    start === undefined || start === ''
      ? ''
      : texts('editor.startsAt', {
          value: fieldValue(part, field, start),
          source: sourceInWords(starts[0]?.source ?? '', language).toLowerCase(),
        });
  return `${limits} ${from}`.trim();
}
