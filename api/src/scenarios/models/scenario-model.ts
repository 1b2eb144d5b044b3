import type { EditionContext } from '../../editions/edition-context.ts';
import type { ScenarioDocument, ScenarioKind } from '../document/scenario-document.ts';
import type { Lever, LeverDefault } from './lever.ts';
import type { ScenarioResult } from './scenario-result.ts';

/** A value that cannot be assumed, at its field. */
export interface AssumptionIssue {
  /** Place of the assumption in the document, from 0; absent for the document as a whole. */
  readonly at?: number;
  readonly field?: string;
  /** Closed code, e.g. `service-closed-before-opening`; words for it are in the locale. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** How a calculation tells how far it is; the thread that it runs in can be ended at any time. */
export interface Calculating {
  /** Between 0 and 1. */
  progress(share: number): void;
  /** For a slider: what takes longer than a fifth of a second (draws) is left out and told as absent. */
  readonly preview: boolean;
}

/** Reads what a calculation needs of an edition, once, as plain data that can be handed to a thread. */
export interface ScenarioFactsReader<Facts extends object = object> {
  readonly kind: ScenarioKind;
  read(context: EditionContext, document: ScenarioDocument): Promise<Facts>;
  /** What a new scenario starts with. */
  defaults(context: EditionContext, area: string): Promise<readonly LeverDefault[]>;
}

/** The pure half of a kind of scenario: imports nothing that reads. */
export interface ScenarioModel<Facts extends object = object> {
  readonly kind: ScenarioKind;
  readonly levers: readonly Lever[];
  /** Keys of the planning methods used. */
  readonly methods: readonly string[];
  /** What the levers' own types and ranges cannot say: in order of the document, empty when it can be calculated. */
  check(facts: Facts, document: ScenarioDocument): readonly AssumptionIssue[];
  /** The same facts and document always give the same result, to the bit. */
  calculate(facts: Facts, document: ScenarioDocument, run: Calculating): ScenarioResult;
}
