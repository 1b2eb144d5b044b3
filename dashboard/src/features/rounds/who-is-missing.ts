import type { Schema } from '../../lib/api.ts';
import { byMunicipality, withMunicipality } from './round-filter.ts';

type Form = Schema<'RoundForm'>;

/** Municipalities that have not reported, by code. */
export interface WhoIsMissing {
  /** Nothing of theirs has been submitted. */
  readonly all: readonly string[];
  /** Something has, and something else is theirs to send or to correct. */
  readonly some: readonly string[];
}

const isUnsent = ({ state }: Form): boolean => withMunicipality.has(state) && state !== 'returned';

/** Who has not reported. */
export function whoIsMissing(forms: readonly Form[]): WhoIsMissing {
  const owing = byMunicipality(forms).filter((row) =>
    row.forms.some(({ state }) => withMunicipality.has(state)),
  );
  const codes = (all: boolean): readonly string[] =>
    owing.filter((row) => row.forms.every(isUnsent) === all).map(({ municipality }) => municipality);
  return { all: codes(true), some: codes(false) };
}
