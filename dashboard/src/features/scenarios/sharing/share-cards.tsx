import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Dumbbell, DumbbellSvg, ExportFrame, RankedBars, RankedBarsSvg } from '@tilbudsvifte/charts';
import { sharingTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../../components/figure-card/roomy-frame.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { SharingView } from './sharing-view.ts';
import { toRulesFigure } from './to-rules-figure.ts';
import { toSharesFigure } from './to-shares-figure.ts';

/** A view that a card shows a part of. */
export interface SharingCardProps {
  readonly view: SharingView;
}

/** Every participant by today's rate and by the rule considered. */
export function SharesCard({ view }: SharingCardProps): ReactElement {
  const texts = useTextsOf(sharingTexts);
  const { model, chart } = useMemo(() => toSharesFigure(view), [view]);
  return (
    <FigureCard
      model={model}
      figure={<Dumbbell {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length)}>
          {(body) => <DumbbellSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      definition={texts('sharing.definition')}
    />
  );
}

/** Which rules some would leave, and who in words. */
export function RulesCard({ view }: SharingCardProps): ReactElement {
  const texts = useTextsOf(sharingTexts);
  const { model, chart, sentences } = useMemo(() => toRulesFigure(view), [view]);
  return (
    <FigureCard
      model={model}
      figure={
        <div className="stack">
          <RankedBars {...chart} />
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      }
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <RankedBarsSvg {...chart} {...body} />}</ExportFrame>
      )}
      definition={texts('sharing.definition')}
    />
  );
}
