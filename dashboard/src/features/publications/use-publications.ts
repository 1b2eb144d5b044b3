import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api.ts';
import type { Schema } from '../../lib/api.ts';
import { useWork } from '../../lib/queries/use-work.ts';

/** Publications, newest first; asked again every second while one runs, whoever started it. */
export function usePublications(): UseQueryResult<Schema<'PublicationList'>> {
  return useWork({
    key: ['publications'],
    ask: () => answerOf(api.GET('/api/publications')),
    again: ({ publications }) => publications.some(({ state }) => state === 'running'),
  });
}

/** Checklist before a publication, and what it would change. */
export function usePreview(): UseQueryResult<Schema<'PublicationPreview'>> {
  return useWork({
    key: ['publications', 'preview'],
    ask: () => answerOf(api.GET('/api/publications/preview')),
  });
}

/** Key of the editions that all pages share. */
export const editionsKey = ['editions'] as const;

/** Editions as they are now; this page shows no figures, so the newest may change while it is open. */
export function useEditionList(): UseQueryResult<Schema<'EditionList'>> {
  return useQuery({
    queryKey: editionsKey,
    queryFn: () => answerOf(api.GET('/api/editions')),
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  });
}
