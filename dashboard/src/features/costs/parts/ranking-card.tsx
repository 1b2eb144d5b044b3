import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, ReferenceBars, ReferenceBarsSvg } from '@tilbudsvifte/charts';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { isMeasured, newestAccounts } from '../read-costs.ts';
import { refundSentence } from '../refund-sentence.ts';
import { toRankingFigure } from '../to-ranking-figure.ts';
import type { CostsPart } from './costs-part.ts';
import { GroupNeeded } from './group-needed.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { costTexts } from '../cost-texts.ts';

/** Kommunerne side om side — the newest accounts of every municipality, and the refund they are before. */
export function RankingCard({ answer, choices, words, period }: CostsPart): ReactElement {
  const texts = useTextsOf(costTexts);
  const year = newestAccounts(answer.figures, period) ?? newestAccounts(answer.figures) ?? 0;
  const figure = useMemo(
    () => toRankingFigure(answer, choices, { words, year }),
    [answer, choices, words, year],
  );
  return (
    <>
      <FigureCard
        model={figure.model}
        figure={isMeasured(choices) ? <ReferenceBars {...figure.bars} /> : <GroupNeeded />}
        exportFigure={(frame) => (
          <ExportFrame {...frame}>{(body) => <ReferenceBarsSvg {...figure.bars} {...body} />}</ExportFrame>
        )}
        definition={texts(`costs.definition.${choices.per}`)}
      />
      <p className="costs-refund">{refundSentence(answer, words)}</p>
    </>
  );
}
