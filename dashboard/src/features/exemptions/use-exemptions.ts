import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api.ts';
import type { Schema } from '../../lib/api.ts';
import { useWork } from '../../lib/queries/use-work.ts';

/** Part of the work keys that exemptions have. */
export const exemptionsKey = ['exemptions'] as const;

/** Every exemption there was, the latest last day first; for the secretariat. */
export function useExemptions(): UseQueryResult<Schema<'ExemptionList'>> {
  return useWork({ key: exemptionsKey, ask: () => answerOf(api.GET('/api/rules/exemptions')) });
}
