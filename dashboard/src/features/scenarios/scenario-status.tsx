import type { ReactElement } from 'react';
import { scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { StateSign } from '../../components/state-sign/state-sign.tsx';
import type { SignName } from '../../components/state-sign/state-sign.tsx';
import type { ScenarioStatus } from '../../lib/scenario-answers.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

const signs: Readonly<Record<ScenarioStatus, SignName>> = { draft: 'pen', shared: 'half', decided: 'check' };

/** How far a scenario has come: a sign and a word. */
export function ScenarioStatusWord({ status }: { readonly status: ScenarioStatus }): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  return (
    <span className={`form-state scenario-${status}`}>
      <StateSign name={signs[status]} />
      {texts(`scenarios.status.${status}`)}
    </span>
  );
}
