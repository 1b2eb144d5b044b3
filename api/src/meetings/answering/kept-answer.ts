import type { AgreementLevel } from '../meeting-codes.ts';

/** Numbers of options in order, most important first. */
export type KeptRanking = readonly number[];
/** Level by number of the statement. */
export type KeptLevels = Readonly<Record<string, AgreementLevel>>;

/** Somebody's answer to one question, as it is kept. */
export interface KeptAnswer {
  readonly question: string;
  readonly answer: KeptRanking | KeptLevels;
}
