import type { Schema } from '../../../lib/api.ts';
import { useAgreementDetails } from '../../../lib/queries/use-agreements.ts';

/** A decision with the agreement that it belongs to. */
export interface DecisionFound {
  readonly agreement: Schema<'AgreementDetail'>;
  readonly decision: Schema<'DecisionItem'>;
}

/** Decision with an identity among the agreements that the reader may see; null where there is none. */
export function useDecision(id: string) {
  const { data, error, refetch } = useAgreementDetails();
  const found = data?.flatMap((agreement): DecisionFound[] => {
    const decision = agreement.decisions.find((each) => each.id === id);
    return decision ? [{ agreement, decision }] : [];
  })[0];
  return { data: data && (found ?? null), error, refetch };
}
