import { useAgreementDetails } from '../../lib/queries/use-agreements.ts';

/** A decision that figures may be added to. */
export interface OpenDecision {
  readonly id: string;
  readonly title: string;
  readonly agreement: { readonly id: string; readonly label: string };
}

/** Decisions of every agreement that the reader may change now. */
export function useOpenDecisions() {
  const { data, error, refetch } = useAgreementDetails();
  const decisions: readonly OpenDecision[] | undefined = data
    ?.filter(({ mayChange }) => mayChange)
    .flatMap((agreement) =>
      agreement.decisions.map(({ id, title }) => ({
        id,
        title,
        agreement: { id: agreement.id, label: agreement.label },
      })),
    );
  return { data: decisions, error, refetch };
}
