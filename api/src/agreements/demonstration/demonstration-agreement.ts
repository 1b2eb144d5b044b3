import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AgreementStatus } from '../agreement-codes.ts';
import type { NewAgreement } from '../agreements.parameters.ts';
import type { ApprovalChange } from '../approvals/approvals.parameters.ts';
import type { NewDecision, NewDueDate, NewGoal, NewTheme } from '../items/items.parameters.ts';

/** A theme or decision of the demonstration refers to its theme by the theme's title. */
type Themed<Fields> = Omit<Fields, 'theme'> & { readonly theme?: string };

/** An agreement of the demonstration: what the secretariat would have typed, in the words of the API. */
export interface DemonstrationAgreement {
  readonly agreement: NewAgreement;
  readonly themes: readonly NewTheme[];
  readonly goals: readonly Themed<NewGoal>[];
  readonly decisions: readonly (Themed<NewDecision> & {
    readonly evidence?: readonly { readonly request: string; readonly note: string }[];
  })[];
  readonly dueDates: readonly NewDueDate[];
  /** How far it has come. */
  readonly steps: readonly AgreementStatus[];
  /** Approvals by days: parties are dealt out over the days in the order of their codes. */
  readonly approvedOn?: readonly string[];
  /** Parties that approved with a remark, and the region's day. */
  readonly approvals?: Readonly<Record<string, ApprovalChange>>;
}

/** Agreements of a folder, in the order of their file names. */
export function readDemonstrationAgreements(folder: string): DemonstrationAgreement[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as DemonstrationAgreement);
}
