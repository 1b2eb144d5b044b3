import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { StateSign } from '../../components/state-sign/state-sign.tsx';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { approvalSigns } from './approval-look.ts';
import type { ApprovalState as State } from './approval-look.ts';

/** State of an approval, as sign and word. */
export function ApprovalState({ state }: { readonly state: State }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  return (
    <span className={`form-state approval-${state}`}>
      <StateSign name={approvalSigns[state]} />
      {texts(`agreement.approval.${state}`)}
    </span>
  );
}
