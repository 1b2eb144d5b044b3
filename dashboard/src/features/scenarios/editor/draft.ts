import type { Language } from '@tilbudsvifte/locale';
import type {
  AssumedValue,
  Assumption,
  Lever,
  LeverField,
  RangedValue,
  ScenarioDocument,
  ScenarioKind,
} from '../../../lib/scenario-answers.ts';
import { enteredNumber, shownNumber } from './number-text.ts';

/** A range as typed. */
export interface DraftRange {
  readonly low: string;
  readonly value: string;
  readonly high: string;
}

/** What stands in a field while it is being typed; an empty text for nothing. */
export type DraftValue = string | readonly string[] | DraftRange;

/** An assumption while it is being typed. */
export interface DraftAssumption {
  /** Names it in the form, wherever it is moved to. */
  readonly id: string;
  readonly lever: string;
  readonly values: Readonly<Record<string, DraftValue>>;
  readonly reason: string;
  readonly source: string;
}

/** A scenario while it is being typed. */
export interface ScenarioDraft {
  readonly name: string;
  readonly question: string;
  readonly area: string;
  readonly horizonYear: string;
  readonly seed: string;
  readonly assumptions: readonly DraftAssumption[];
}

/** What of a document is not typed. */
export interface Fixed {
  readonly kind: ScenarioKind;
  readonly edition: string;
  readonly methods: Readonly<Record<string, string>>;
}

let made = 0;

/** A name for an assumption that is new in the form. */
export function freshId(): string {
  made += 1;
  return `a${made}`;
}

const isRange = (value: AssumedValue | undefined): value is RangedValue =>
  typeof value === 'object' && 'low' in value;

/** What a field shows for a value. */
export function shownValue(
  value: AssumedValue | undefined,
  field: LeverField,
  language: Language,
): DraftValue {
  const number = (n: number): string => shownNumber(n, field.unit, language);
  if (field.type === 'range')
    return isRange(value)
      ? { low: number(value.low), value: number(value.value), high: number(value.high) }
      : { low: '', value: '', high: '' };
  if (field.type === 'codes') return Array.isArray(value) ? (value as readonly string[]) : [];
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : '';
}

/** The value of what a field shows; undefined where it is empty or means nothing. */
export function enteredValue(
  shown: DraftValue | undefined,
  field: LeverField,
  language: Language,
): AssumedValue | undefined {
  if (shown === undefined) return undefined;
  const number = (text: string): number | undefined => enteredNumber(text, field.unit, language);
  if (typeof shown === 'object') {
    if (!('low' in shown)) return shown.length === 0 ? undefined : shown;
    const [low, value, high] = [number(shown.low), number(shown.value), number(shown.high)];
    return low === undefined || value === undefined || high === undefined ? undefined : { low, value, high };
  }
  if (field.type === 'number') return number(shown);
  if (field.type === 'yes-no') return shown === '' ? undefined : shown === 'yes';
  return shown === '' ? undefined : shown;
}

/** An assumption as the form shows it. */
export function draftAssumption(
  { lever: key, values, reason, source }: Assumption,
  levers: readonly Lever[],
  language: Language,
): DraftAssumption {
  const fields = levers.find((lever) => lever.key === key)?.fields ?? [];
  const shown = fields.map((field) => [field.name, shownValue(values[field.name], field, language)] as const);
  return { id: freshId(), lever: key, values: Object.fromEntries(shown), reason, source };
}

/** A document as the form shows it. */
export function draftOf(
  document: ScenarioDocument,
  levers: readonly Lever[],
  language: Language,
): ScenarioDraft {
  const { name, question, area, horizonYear, seed, assumptions } = document;
  return {
    name,
    question,
    area,
    horizonYear: String(horizonYear),
    seed: String(seed),
    assumptions: assumptions.map((one) => draftAssumption(one, levers, language)),
  };
}

/** Values of an assumption that are there and mean something. */
export function valuesOf(
  { values }: Pick<DraftAssumption, 'values'>,
  fields: readonly LeverField[],
  language: Language,
): Readonly<Record<string, AssumedValue>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = enteredValue(values[field.name], field, language);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

/** The document that a draft means; complete only where the form's own checks find nothing. */
export function documentOf(
  draft: ScenarioDraft,
  { kind, edition, methods }: Fixed,
  { levers, language }: { readonly levers: readonly Lever[]; readonly language: Language },
): ScenarioDocument {
  return {
    schema: 1,
    kind,
    name: draft.name.trim(),
    question: draft.question.trim(),
    edition,
    area: draft.area,
    horizonYear: Number(draft.horizonYear),
    seed: Number(draft.seed),
    methods,
    assumptions: draft.assumptions.map((one) => {
      const lever = levers.find(({ key }) => key === one.lever);
      return {
        lever: one.lever,
        values: valuesOf(one, lever?.fields ?? [], language),
        reason: one.reason.trim(),
        source: one.source.trim() || (lever?.source ?? ''),
      };
    }),
  };
}
