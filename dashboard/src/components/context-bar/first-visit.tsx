import { useState } from 'react';
import type { ReactElement } from 'react';
import { storedMunicipality, storeMunicipality } from '../../lib/own-municipality.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { MunicipalityPicker } from './municipality-picker.tsx';

/** First visit — one question, asked once, answered on this device only; never for a link that names a municipality. */
export function FirstVisit(): ReactElement | null {
  const texts = useTexts();
  const [{ k }, change] = useSearchState();
  const [answered, setAnswered] = useState(() => storedMunicipality() !== undefined);
  if (answered || k !== undefined) return null;
  const answer = (code: string | undefined, o?: string): void => {
    storeMunicipality(code);
    setAnswered(true);
    if (code !== undefined) change({ k: code, ...(o !== undefined && { o }) });
  };
  return (
    <section className="first-visit" aria-labelledby="first-visit-question">
      <h2 id="first-visit-question">{texts('context.firstVisit')}</h2>
      <MunicipalityPicker onPick={answer} />
      <button type="button" className="button" onClick={() => answer(undefined)}>
        {texts('context.firstVisitRegion')}
      </button>
      <p className="hint">{texts('context.firstVisitStored')}</p>
    </section>
  );
}
