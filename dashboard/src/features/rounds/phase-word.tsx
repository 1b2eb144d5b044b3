import type { ReactElement } from 'react';
import type { Schema } from '../../lib/api.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { StateSign } from '../../components/state-sign/state-sign.tsx';
import type { SignName } from '../../components/state-sign/state-sign.tsx';

const signs: Record<Schema<'RoundItem'>['phase'], SignName> = {
  planned: 'empty',
  open: 'half',
  closed: 'full',
};

/** Phase of a round, as word and sign. */
export function PhaseWord({ phase }: { readonly phase: Schema<'RoundItem'>['phase'] }): ReactElement {
  const texts = useWorkTexts();
  return (
    <span className={`form-state phase-${phase}`}>
      <StateSign name={signs[phase]} />
      {texts(`rounds.phase.${phase}`)}
    </span>
  );
}
