import { useId } from 'react';
import type { ReactElement } from 'react';
import { compareTexts } from '@tilbudsvifte/locale/screens/compare';
import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import type { IndicatorKey } from '@tilbudsvifte/locale/screens/indicators';
import { MunicipalityPicker } from '../../../components/context-bar/municipality-picker.tsx';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { comparable } from '../comparable.ts';
import { mostMunicipalities } from '../compare-rules.ts';
import { placeName } from '../compare-names.ts';
import type { CompareContentProps } from './compare-content.tsx';

const mostIndicators = 12;

/** The municipalities beside the own one, each with a way out, and the picker for one more. */
function Municipalities({ names }: Pick<CompareContentProps, 'names'>): ReactElement {
  const texts = useTextsOf(compareTexts);
  const [{ k, s = [] }, change] = useSearchState();
  const put = (codes: readonly string[]): void => change({ s: codes.length === 0 ? undefined : codes });
  const others = s.filter((code) => code !== k);
  const full = others.length + (k === undefined ? 0 : 1) >= mostMunicipalities;
  const add = (code: string | undefined): void => {
    if (code !== undefined && code !== k && !others.includes(code)) put([...others, code]);
  };
  return (
    <div className="compare-municipalities">
      <ul className="chips" aria-label={texts('compare.chosen')}>
        {k !== undefined && <li className="chip">{placeName(names, k)}</li>}
        {others.map((code) => (
          <li key={code}>
            <button
              type="button"
              className="chip chip-remove"
              aria-label={texts('compare.remove', { municipality: placeName(names, code) })}
              onClick={() => put(others.filter((other) => other !== code))}
            >
              {placeName(names, code)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {full ? (
        <p className="hint">{texts('compare.full')}</p>
      ) : (
        <MunicipalityPicker key={others.join()} label={texts('compare.add')} onPick={add} />
      )}
    </div>
  );
}

function Indicators({ answer }: Pick<CompareContentProps, 'answer'>): ReactElement {
  const texts = useTextsOf(compareTexts);
  const words = useTextsOf(indicatorTexts);
  const id = useId();
  const [{ ind }, change] = useSearchState();
  const standard = answer.totals.indicators.map(({ indicator }) => indicator);
  const shown = ind === undefined ? standard : comparable.filter((one) => ind.includes(one));
  const flip = (indicator: IndicatorKey, on: boolean): void => {
    const next = comparable.filter((one) => (one === indicator ? on : shown.includes(one)));
    change({ ind: next.length === 0 ? undefined : next }, { replace: true });
  };
  return (
    <details className="compare-indicators">
      <summary>{texts('compare.indicators', { n: shown.length })}</summary>
      <div className="checkbox-list" role="group" aria-label={texts('compare.choose')}>
        {comparable.map((indicator) => {
          const on = shown.includes(indicator);
          const last = on && shown.length === 1;
          return (
            <div key={indicator} className="checkbox">
              <input
                type="checkbox"
                id={`${id}-${indicator}`}
                checked={on}
                disabled={last || (!on && shown.length >= mostIndicators)}
                onChange={(event) => flip(indicator, event.target.checked)}
              />
              <label htmlFor={`${id}-${indicator}`}>{words(`measure.${indicator}`)}</label>
            </div>
          );
        })}
      </div>
      {ind !== undefined && (
        <button type="button" className="button quiet" onClick={() => change({ ind: undefined })}>
          {texts('compare.standard')}
        </button>
      )}
    </details>
  );
}

/** Vælg kommuner og indikatorer — municipalities by the picker, indicators by checkboxes; all of it in the address. */
export function CompareChoices({ answer, names }: CompareContentProps): ReactElement {
  const texts = useTextsOf(compareTexts);
  return (
    <section className="compare-choices" aria-label={texts('compare.choose')}>
      <Municipalities names={names} />
      <Indicators answer={answer} />
    </section>
  );
}
