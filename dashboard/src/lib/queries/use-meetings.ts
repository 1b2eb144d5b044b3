import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useWork } from './use-work.ts';

const pathOf = (id: string) => ({ params: { path: { id } } });

/** Every dialogue meeting that the reader may see, newest first. */
export function useMeetings(): UseQueryResult<Schema<'MeetingList'>> {
  return useWork({ key: ['meetings'], ask: () => answerOf(api.GET('/api/meetings')) });
}

const meetingOf = (id: string) => answerOf(api.GET('/api/meetings/{id}', pathOf(id)));

/** A meeting with programme, participants, proposals and surveys; nothing is asked without one. */
export function useMeeting(id: string | undefined): UseQueryResult<Schema<'MeetingDetail'>> {
  return useWork({ key: ['meetings', id ?? ''], ask: () => meetingOf(id ?? ''), enabled: id !== undefined });
}

/** Every meeting with proposals, with everything in it: there are a handful a decade. */
export function useMeetingDetails(): UseQueryResult<readonly Schema<'MeetingDetail'>[]> {
  return useWork({
    key: ['meetings', 'details'],
    ask: async () => {
      const { meetings } = await answerOf(api.GET('/api/meetings'));
      const some = meetings.filter(({ proposalCounts }) => Object.values(proposalCounts).some((n) => n > 0));
      return Promise.all(some.map(({ id }) => meetingOf(id)));
    },
  });
}

/** A survey with its questions. */
export function useSurvey(
  meeting: string,
  survey: string,
  enabled: boolean,
): UseQueryResult<Schema<'SurveyDetail'>> {
  return useWork({
    key: ['meetings', meeting, 'surveys', survey],
    ask: () =>
      answerOf(api.GET('/api/meetings/{id}/surveys/{survey}', { params: { path: { id: meeting, survey } } })),
    enabled,
  });
}

/** What results are asked of. */
export interface ResultsQuestion {
  readonly meeting: string;
  readonly survey: string;
  /** Told apart by this; all together without it. */
  readonly by?: 'municipality' | 'committee';
}

/** Results of a survey; there are some once it is closed. */
export function useSurveyResults(question: ResultsQuestion): UseQueryResult<Schema<'SurveyResults'>> {
  const { meeting, survey, by } = question;
  const asked = { path: { id: meeting, survey }, query: by === undefined ? {} : { by } };
  return useWork({
    key: ['meetings', meeting, 'surveys', survey, 'results', by ?? ''],
    ask: () => answerOf(api.GET('/api/meetings/{id}/surveys/{survey}/results', { params: asked })),
  });
}
