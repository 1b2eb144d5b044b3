import type { AssumedValue } from '../document/scenario-document.ts';

/** Lists of the edition that a field's codes come from. */
export const codeLists = ['municipalities', 'targetGroups', 'serviceTypes', 'services'] as const;
export type CodeList = (typeof codeLists)[number];

/** Types of a field. */
export const fieldTypes = ['number', 'range', 'date', 'yes-no', 'text', 'code', 'codes', 'choice'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** What a field holds; the dashboard's form and the published JSON Schema are made from it. */
export type LeverField = {
  readonly name: string;
  /** Whether the field may be left empty. */
  readonly optional?: boolean;
} & (
  | {
      readonly type: 'number' | 'range';
      /** Key of the unit: `places`, `share`, `DKK`, `DKK-per-day`, `DKK-per-month`, `months`, `persons`, `km`, … */
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      /** Whole numbers only. */
      readonly whole?: boolean;
    }
  | { readonly type: 'date' }
  | { readonly type: 'yes-no' }
  /** A free name, e.g. of a participant that is no municipality. */
  | { readonly type: 'text'; readonly longest: number }
  | { readonly type: 'code' | 'codes'; readonly list: CodeList }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
);

/** A thing that a scenario of a kind can assume. */
export interface Lever {
  /** Unique within the kind, e.g. `open-service`. */
  readonly key: string;
  /** A frame assumption describes the world as it is taken to be; a change is what is to be decided. */
  readonly role: 'frame' | 'change';
  /** Whether the same lever may be pulled several times in one scenario. */
  readonly repeatable: boolean;
  readonly fields: readonly LeverField[];
  /** Where default values and ranges are from: a key of the planning library's REFERENCES, or `edition`, `agreement`, `assumption`. */
  readonly source: string;
}

/** A lever as a new scenario meets it: filled in from the edition, or from the literature. */
export interface LeverDefault {
  readonly lever: string;
  readonly values: Readonly<Record<string, AssumedValue>>;
  readonly source: string;
}
