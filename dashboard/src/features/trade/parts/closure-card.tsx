import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, RankedBars, RankedBarsSvg } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { partnerName } from '../trade-names.ts';
import type { TradeNames } from '../trade-names.ts';
import { toClosureFigure } from '../to-closure-figure.ts';
import { ServiceChoice } from './service-choice.tsx';
import type { TradePart } from './trade-part.ts';

const shownAlternatives = 8;

interface ClosureProps {
  readonly closure: Schema<'TradeClosure'>;
  readonly names: TradeNames;
}

function Alternatives({ closure, names }: ClosureProps): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const { alternatives } = closure;
  if (alternatives.length === 0) return <p>{texts('trade.noAlternatives')}</p>;
  return (
    <>
      <h4>{texts('trade.alternatives')}</h4>
      <ul>
        {alternatives.slice(0, shownAlternatives).map(({ service, name, municipality, vacantPlaces }) => (
          <li key={service}>
            <PageLink to="/tilbudsvifte/$tilbud" service={service}>
              {name}
            </PageLink>
            {`, ${partnerName(municipality, names)}: ${figureWord(vacantPlaces, 'integer', names.language)}`}
          </li>
        ))}
      </ul>
      {alternatives.length > shownAlternatives && (
        <p className="hint">{texts('trade.more', { n: alternatives.length - shownAlternatives })}</p>
      )}
    </>
  );
}

function ChosenCard({ answer, names, closure }: TradePart & ClosureProps): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const { model, bars } = useMemo(() => toClosureFigure(answer, closure, names), [answer, closure, names]);
  return (
    <FigureCard
      model={model}
      figure={<RankedBars {...bars} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <RankedBarsSvg {...bars} {...body} />}</ExportFrame>
      )}
      controls={
        <>
          <ServiceChoice answer={answer} names={names} />
          <PageLink to="/tilbudsvifte/$tilbud" service={closure.service} className="button">
            {texts('trade.toService')}
          </PageLink>
        </>
      }
      details={<Alternatives closure={closure} names={names} />}
      definition={texts('trade.definition')}
    />
  );
}

/** Hvis et tilbud lukker — who must look elsewhere and where there is room; first the choice of a service. */
export function ClosureCard({ answer, names }: TradePart): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const { closure } = answer.totals;
  if (closure) return <ChosenCard answer={answer} names={names} closure={closure} />;
  return (
    <div className="card">
      <p>{texts('trade.closureHint')}</p>
      <ServiceChoice answer={answer} names={names} />
    </div>
  );
}
