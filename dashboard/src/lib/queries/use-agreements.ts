import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useAnswer } from './use-answer.ts';
import { useWork } from './use-work.ts';

const pathOf = (id: string) => ({ params: { path: { id } } });

/** Every agreement that the reader may see, newest first. */
export function useAgreements(enabled = true): UseQueryResult<Schema<'AgreementList'>> {
  return useWork({ key: ['agreements'], ask: () => answerOf(api.GET('/api/agreements')), enabled });
}

const agreementOf = (id: string) => answerOf(api.GET('/api/agreements/{id}', pathOf(id)));

/** An agreement with everything in it; nothing is asked without one. */
export function useAgreement(id: string | undefined): UseQueryResult<Schema<'AgreementDetail'>> {
  return useWork({
    key: ['agreements', id ?? ''],
    ask: () => agreementOf(id ?? ''),
    enabled: id !== undefined,
  });
}

/** Every agreement that the reader may see with everything in it: there are a handful at most. */
export function useAgreementDetails(): UseQueryResult<readonly Schema<'AgreementDetail'>[]> {
  return useWork({
    key: ['agreements', 'details'],
    ask: async () => {
      const { agreements } = await answerOf(api.GET('/api/agreements'));
      return Promise.all(agreements.map(({ id }) => agreementOf(id)));
    },
  });
}

/** What parties said in the hearing. */
export function useComments(id: string): UseQueryResult<Schema<'CommentList'>> {
  return useWork({
    key: ['agreements', id, 'comments'],
    ask: () => answerOf(api.GET('/api/agreements/{id}/comments', pathOf(id))),
  });
}

/** The agreement as it was each time its status moved, oldest first. */
export function useVersions(id: string): UseQueryResult<Schema<'VersionList'>> {
  return useWork({
    key: ['agreements', id, 'versions'],
    ask: () => answerOf(api.GET('/api/agreements/{id}/versions', pathOf(id))),
  });
}

/** What a version changed of the one before. */
export function useDifferences(id: string, no: number): UseQueryResult<Schema<'VersionDifferences'>> {
  return useWork({
    key: ['agreements', id, 'versions', no],
    ask: () =>
      answerOf(
        api.GET('/api/agreements/{id}/versions/{no}/differences', {
          params: { path: { id, no: String(no) } },
        }),
      ),
  });
}

/** Frozen figures and all that is known of them. */
export function useEvidence(evidence: string): UseQueryResult<Schema<'EvidenceItem'>> {
  return useWork({
    key: ['agreements', 'evidence', evidence],
    ask: () => answerOf(api.GET('/api/agreements/evidence/{evidence}', { params: { path: { evidence } } })),
  });
}

/** A table that belongs to an agreement, of the page's edition. */
export function useAnnex(
  id: string,
  annex: 'capacity' | 'services' | 'most-specialised' | 'large-services',
): UseQueryResult<Schema<'AnnexAnswer'>> {
  return useAnswer({
    name: 'annex',
    asked: { id, annex },
    ask: (edition) =>
      answerOf(
        api.GET('/api/agreements/{id}/annexes/{annex}', {
          params: { path: { id, annex }, query: { edition } },
        }),
      ),
  });
}
