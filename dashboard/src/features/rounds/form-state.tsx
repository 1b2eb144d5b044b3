import type { ReactElement } from 'react';
import type { Schema } from '../../lib/api.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { StateSign } from '../../components/state-sign/state-sign.tsx';
import type { SignName } from '../../components/state-sign/state-sign.tsx';

type State = Schema<'RoundForm'>['state'];

const signs: Record<State, SignName> = {
  missing: 'empty',
  reading: 'dots',
  refused: 'cross',
  draft: 'pen',
  submitted: 'arrow',
  approved: 'diamond',
  accepted: 'check',
  returned: 'back',
  replaced: 'empty',
};

/** State of a form, as word and sign. */
export function FormState({ state }: { readonly state: State }): ReactElement {
  const texts = useWorkTexts();
  return (
    <span className={`form-state state-${state}`}>
      <StateSign name={signs[state]} />
      {texts(`reporting.state.${state}`)}
    </span>
  );
}
