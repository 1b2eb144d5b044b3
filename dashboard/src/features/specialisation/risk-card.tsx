import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ComponentBars, ComponentBarsSvg, ExportFrame } from '@tilbudsvifte/charts';
import type { ComponentBarsModel } from '@tilbudsvifte/charts';
import { riskWords } from '@tilbudsvifte/locale/screens/specialisation';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../components/figure-card/roomy-frame.ts';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { toRiskFigure } from './to-risk-figure.ts';
import type { RiskViewpoint } from './to-risk-figure.ts';

/** An answer about specialisation, and how it is seen. */
export interface RiskCardProps {
  readonly answer: Schema<'SpecialisationRiskAnswer'>;
  readonly view: RiskViewpoint;
}

/** Rows that fit a few screens; the table always has them all. */
const fewRows = 25;

function Bars({ bars }: { readonly bars: ComponentBarsModel }): ReactElement {
  const texts = useTextsOf(riskWords);
  const [all, setAll] = useState(false);
  const n = bars.rows.length;
  if (n === 0) return <p className="hint">{texts('specialisation.none')}</p>;
  return (
    <>
      <ComponentBars
        {...bars}
        rows={all ? bars.rows : bars.rows.slice(0, fewRows)}
        renderLabel={({ key, label }) => (
          <PageLink to="/tilbudsvifte/$tilbud" service={key}>
            {label}
          </PageLink>
        )}
      />
      {n > fewRows && (
        <button type="button" className="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts('specialisation.showFewer') : texts('specialisation.showAll', { n })}
        </button>
      )}
    </>
  );
}

/** Fem tegn pr. tilbud — services with most flags first. */
export function RiskCard({ answer, view }: RiskCardProps): ReactElement {
  const texts = useTextsOf(riskWords);
  const { model, bars } = useMemo(() => toRiskFigure(answer, view), [answer, view]);
  return (
    <FigureCard
      model={model}
      figure={<Bars bars={bars} />}
      exportFigure={(frame) => (
        <ExportFrame {...roomyFrame(frame, bars.rows.length)}>
          {(body) => <ComponentBarsSvg {...bars} {...body} />}
        </ExportFrame>
      )}
      definition={texts('specialisation.definition')}
    />
  );
}
