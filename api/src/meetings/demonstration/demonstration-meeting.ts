import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MeetingTable, ProposalState } from '../meeting-codes.ts';
import type { NewMeeting } from '../meetings.parameters.ts';
import type { NewSurvey } from '../surveys/surveys.parameters.ts';

/** A proposal that a decision takes up: both by their words. */
export interface ToldDecision {
  readonly statement: string;
  readonly agreement: string;
  readonly decision: string;
  readonly state: ProposalState;
  readonly followUp: string;
}

/** A survey of the demonstration: its questions are in one file, made-up answers in another. */
export interface ToldSurvey {
  readonly survey: NewSurvey;
  readonly file: string;
  readonly answers?: string;
}

/** Made-up answers: links per group, and answers as `group ranking levels`, a digit for each option. */
export interface ToldAnswers {
  readonly invited: readonly { readonly group: string; readonly number: number }[];
  readonly answers: readonly string[];
}

/** A meeting of the demonstration: what the secretariat would have typed; its lists are files beside it. */
export interface DemonstrationMeeting {
  readonly folder: string;
  readonly meeting: NewMeeting;
  /** Label of the agreement that it feeds. */
  readonly agreement?: string;
  readonly synthetic: boolean;
  readonly decisions: readonly ToldDecision[];
  readonly surveys: readonly ToldSurvey[];
  readonly published: boolean;
}

/** Lists that a meeting of the demonstration may have, by the name of the file. */
export const listFiles: readonly MeetingTable[] = ['programme', 'participants', 'proposals'];

/** Meetings of a folder, in the order of their names. */
export function readDemonstrationMeetings(parent: string): DemonstrationMeeting[] {
  return readdirSync(parent)
    .sort()
    .map((name) => path.join(parent, name))
    .map((folder) => ({ ...readJson<Omit<DemonstrationMeeting, 'folder'>>(folder, 'meeting.json'), folder }));
}

export function readJson<Told>(folder: string, name: string): Told {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Told;
}
