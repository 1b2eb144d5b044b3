import { holds, type Identity, regional } from '../access/identity.ts';
import type { MeetingStatus, SurveyStatus } from './meeting-codes.ts';

/** Whoever reads; null when nobody is signed in. */
export type Reader = Identity | null;

/** Whether somebody may see a meeting: drafts are of those who serve all municipalities. */
export function mayRead(reader: Reader, { status }: { readonly status: MeetingStatus }): boolean {
  return status === 'published' || servesAll(reader);
}

/** Whether somebody may see a survey of a meeting that they may see: drafts likewise. */
export function mayReadSurvey(reader: Reader, { status }: { readonly status: SurveyStatus }): boolean {
  return status !== 'draft' || servesAll(reader);
}

export function servesAll(reader: Reader): boolean {
  return reader !== null && holds(reader, regional);
}

/** Whether somebody writes meetings. */
export function isSecretariat(reader: Reader): boolean {
  return reader !== null && holds(reader, ['secretariat']);
}
