import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from './api.ts';

/** Kinds of scenario there are, in the order they are offered. */
export const scenarioKinds = ['supply', 'cooperation', 'prevention', 'sharing', 'location'] as const;
export type ScenarioKind = (typeof scenarioKinds)[number];

/** How far a scenario has come: still being worked on, shown to others, or decided and closed. */
export type ScenarioStatus = 'draft' | 'shared' | 'decided';

/** Readers a scenario may be shared with. */
export const scenarioReaders = ['approver', 'reporter', 'committee', 'public'] as const;
export type ScenarioReader = (typeof scenarioReaders)[number];

/** An assumption with its range. */
export interface RangedValue {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** What stands in one field of an assumption. */
export type AssumedValue = number | string | boolean | readonly string[] | RangedValue;

/** One assumption: a lever with its fields filled in, why, and where from. */
export interface Assumption {
  readonly lever: string;
  readonly values: Readonly<Record<string, AssumedValue>>;
  readonly reason: string;
  readonly source: string;
}

/** A scenario as data. */
export interface ScenarioDocument {
  readonly schema: 1;
  readonly kind: ScenarioKind;
  readonly name: string;
  readonly question: string;
  readonly edition: string;
  readonly area: string;
  readonly horizonYear: number;
  readonly seed: number;
  readonly methods: Readonly<Record<string, string>>;
  readonly assumptions: readonly Assumption[];
}

/** Lists of the edition that a field's codes come from. */
export type CodeList = 'municipalities' | 'targetGroups' | 'serviceTypes' | 'services';

/** What a field of a lever holds. */
export interface LeverField {
  readonly name: string;
  readonly optional?: boolean;
  readonly type: 'number' | 'range' | 'date' | 'yes-no' | 'text' | 'code' | 'codes' | 'choice';
  /** Of numbers and ranges. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** Of texts: most characters. */
  readonly longest?: number;
  /** Of codes. */
  readonly list?: CodeList;
  /** Of choices. */
  readonly choices?: readonly string[];
}

/** A thing that a scenario of a kind can assume. */
export interface Lever {
  readonly key: string;
  readonly role: 'frame' | 'change';
  readonly repeatable: boolean;
  readonly fields: readonly LeverField[];
  readonly source: string;
}

/** A lever as a new scenario meets it. */
export interface LeverDefault {
  readonly lever: string;
  readonly values: Readonly<Record<string, AssumedValue>>;
  readonly source: string;
}

/** Levers of a kind, and what a new scenario starts with. */
export interface LeversAnswer {
  readonly kind: ScenarioKind;
  /** Id of the edition. */
  readonly edition: string;
  readonly area: string;
  /** Proposed last year. */
  readonly horizonYear: number;
  readonly methods: Readonly<Record<string, string>>;
  readonly levers: readonly Lever[];
  readonly defaults: readonly LeverDefault[];
}

/** One thing that a decision is judged by. */
export interface ScenarioOutcome {
  readonly outcome: string;
  readonly unit: string;
  /** Year that it holds for; 0 for the whole horizon. */
  readonly year: number;
  readonly better: 'more' | 'less' | 'neither';
  readonly base: Figure;
  readonly scenario: Figure;
  readonly difference: Figure;
}

/** How the changes make up the difference of one outcome. */
export interface ScenarioBridge {
  readonly outcome: string;
  readonly unit: string;
  readonly year: number;
  readonly base: Figure;
  /** Each change by its place in the document, and its effect alone. */
  readonly changes: readonly { readonly at: number; readonly lever: string; readonly alone: Figure }[];
  readonly interaction: Figure;
  readonly total: Figure;
}

/** A row of a table of a result: codes, words and years as they are, measures as figures. */
export type ScenarioRow = Readonly<Record<string, string | number | boolean | Figure>>;

/** What a scenario gives. */
export interface ScenarioAnswer {
  readonly basis: Schema<'Basis'>;
  readonly notices: readonly Schema<'Notice'>[];
  readonly kind: ScenarioKind;
  /** Hash of the document that the result follows from. */
  readonly sha256: string;
  readonly seed: number;
  readonly outcomes: readonly ScenarioOutcome[];
  readonly bridge: readonly ScenarioBridge[];
  readonly tables: Readonly<Record<string, readonly ScenarioRow[]>>;
}

/** An edition by id and label. */
export interface NamedEdition {
  readonly id: string;
  readonly label: string;
}

/** A scenario as it is kept. */
export interface ScenarioItem {
  readonly id: string;
  /** To be sent as If-Match with a change. */
  readonly version: number;
  readonly status: ScenarioStatus;
  readonly sharedWith: readonly ScenarioReader[];
  readonly owner: { readonly role: 'secretariat' | 'approver'; readonly municipality: string };
  readonly mayChange: boolean;
  readonly mayDecide: boolean;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly document: ScenarioDocument;
  /** Hash of the canonical document. */
  readonly sha256: string;
  /** Base edition. */
  readonly edition: NamedEdition;
  readonly computedAt: string | null;
  /** Newest edition, where it is newer than the base edition. */
  readonly newestEdition: NamedEdition | null;
  readonly keyOutcome: ScenarioOutcome | null;
}

/** Scenarios that the reader may see, changed last first. */
export interface ScenarioList {
  readonly scenarios: readonly ScenarioItem[];
  /** Ids of scenarios whose document does not fit its hash. */
  readonly tampered: readonly string[];
}

/** A calculation on its way. */
export interface ScenarioRun {
  readonly id: string;
  readonly scenario: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  /** Between 0 and 1. */
  readonly progress: number;
  readonly failure?: 'interrupted' | 'error';
}

/** What came of calculating a stored result again. */
export interface CheckAnswer {
  readonly identical: boolean;
  /** Whether the stored result fits the hash kept beside it. */
  readonly intact: boolean;
  readonly documentSha256: string;
  readonly storedSha256: string;
  readonly computedSha256: string;
  readonly computedAt: string;
  readonly methods: readonly { readonly method: string; readonly stored: string; readonly current: string }[];
  readonly differences: readonly {
    readonly path: string;
    readonly stored: string | null;
    readonly computed: string | null;
  }[];
  readonly differenceCount: number;
}

/** Something that stands in the way of comparing, or must be said with the comparison. */
export interface GuardItem {
  readonly code: string;
  /** Outcomes are withheld, or set side by side with this explanation. */
  readonly effect: 'withholds' | 'bridged';
  readonly params: Readonly<Record<string, string | number>>;
}

/** A field of an assumption that is not the same in all scenarios. */
export interface AssumptionDifference {
  readonly lever: string;
  /** Which of several of the same lever, from 1. */
  readonly occurrence: number;
  readonly field: string;
  readonly values: readonly {
    readonly id: string;
    readonly at: number | null;
    readonly value: AssumedValue | null;
  }[];
}

/** An outcome of one of the scenarios compared. */
export interface ComparedOutcome extends ScenarioOutcome {
  readonly id: string;
}

/** Up to three scenarios side by side. */
export interface ScenarioComparison {
  readonly guard: readonly GuardItem[];
  readonly scenarios: readonly ScenarioItem[];
  readonly differences: readonly AssumptionDifference[];
  readonly outcomes: readonly ComparedOutcome[];
  readonly bridges: readonly { readonly id: string; readonly bridge: readonly ScenarioBridge[] }[];
}
