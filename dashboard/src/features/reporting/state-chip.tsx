import type { ReactElement } from 'react';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { stateWords } from './form-state.ts';
import type { FormState } from './form-state.ts';

/** Where a form stands, as a word with a coloured edge. */
export function StateChip({ state }: { readonly state: FormState }): ReactElement {
  const texts = useWorkTexts();
  const { name, look } = stateWords(state);
  return <span className={`state-chip ${look}`.trim()}>{texts(name)}</span>;
}
