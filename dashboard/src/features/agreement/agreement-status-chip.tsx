import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

type Status = Schema<'AgreementItem'>['status'];

const looks: Record<Status, string> = {
  draft: 'state-chip',
  hearing: 'state-chip attention',
  approval: 'state-chip attention',
  decided: 'state-chip good',
};

/** Where an agreement stands, as a word with an edge. */
export function AgreementStatusChip({ status }: { readonly status: Status }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  return <span className={looks[status]}>{texts(`agreement.status.${status}`)}</span>;
}
