import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api.ts';
import type { Schema } from '../../../lib/api.ts';
import { useWork } from '../../../lib/queries/use-work.ts';
import type { FormPlace } from './form-place.ts';

/** The form with the figures accepted last. */
export function useForm(
  { round, municipality, kind }: FormPlace,
  enabled = true,
): UseQueryResult<Schema<'FormAnswer'>> {
  const params = { path: { id: round.id }, query: { kind, municipality } };
  return useWork({
    key: ['form', round.id, municipality, kind],
    ask: () => answerOf(api.GET('/api/rounds/{id}/form', { params })),
    enabled,
  });
}
