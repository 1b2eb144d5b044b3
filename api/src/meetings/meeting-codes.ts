/** Drafts are theirs who serve all municipalities; what is published is everybody's. */
export const meetingStatuses = ['draft', 'published'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** In what function people took part; `politician` where the list of participants tells no more. */
export const participantFunctions = [
  'politician',
  'mayor',
  'committee-chair',
  'vice-chair',
  'member',
  'executive',
  'manager',
  'officer',
  'researcher',
  'user-organisation',
  'secretariat',
  'other',
] as const;
export type ParticipantFunction = (typeof participantFunctions)[number];

/** How far a proposal has come since the meeting. */
export const proposalStates = ['captured', 'in-progress', 'done', 'dropped'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** A survey is answered while it is open; its results exist once it is closed, and it never opens again. */
export const surveyStatuses = ['draft', 'open', 'closed'] as const;
export type SurveyStatus = (typeof surveyStatuses)[number];

/** What answers are told apart by, chosen before the first link is made: one partition only, so that groups cannot be crossed. */
export const surveyGroupings = ['none', 'municipality', 'committee'] as const;
export type SurveyGrouping = (typeof surveyGroupings)[number];

/** Options put in order of importance, or statements agreed with or not. */
export const questionKinds = ['ranking', 'agreement'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** How far somebody agrees with a statement. */
export const agreementLevels = [
  'agree-fully',
  'agree-partly',
  'neither',
  'disagree-partly',
  'disagree-fully',
] as const;
export type AgreementLevel = (typeof agreementLevels)[number];

/** Levels that count as agreement. */
export const agreeing: readonly AgreementLevel[] = ['agree-fully', 'agree-partly'];

/** What a file may hold. */
export const meetingTables = ['programme', 'participants', 'proposals', 'survey'] as const;
export type MeetingTable = (typeof meetingTables)[number];
