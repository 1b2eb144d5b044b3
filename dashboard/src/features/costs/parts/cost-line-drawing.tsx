import { useCallback, useRef } from 'react';
import type { ReactElement } from 'react';
import { LineChart, useWidth } from '@tilbudsvifte/charts';
import type { LineFocus } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { EmptyState } from '../../../components/empty-state/empty-state.tsx';
import { useLanguage } from '../../../lib/use-texts.ts';
import type { CostWords } from '../cost-words.ts';
import { placeName } from '../cost-words.ts';
import type { CostLineFigure } from '../to-cost-line-figure.ts';
import { GroupNeeded } from './group-needed.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { costTexts } from '../cost-texts.ts';

/** The lines, or why there are none. */
export interface CostLineDrawingProps {
  readonly figure: CostLineFigure;
  readonly words: CostWords;
}

function Lines({ figure }: { readonly figure: CostLineFigure }): ReactElement {
  const texts = useTextsOf(costTexts);
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const describe = useCallback(
    ({ series, period, point }: LineFocus) =>
      texts(point.provisional ? 'costs.describeProvisional' : 'costs.describe', {
        series: series.label ?? '',
        year: period.label,
        value: figureWord(point.figure, 'money', language),
      }),
    [texts, language],
  );
  return (
    <div ref={box}>
      <LineChart {...figure.line} width={width} name={figure.model.headline} describe={describe} />
    </div>
  );
}

/** Lines of Økonomi, or the empty state that says why nothing can be drawn. */
export function CostLineDrawing({ figure, words }: CostLineDrawingProps): ReactElement {
  const { absent, lastYear, model } = figure;
  if (absent === undefined) return <Lines figure={figure} />;
  if (absent === 'group-needed') return <GroupNeeded />;
  if (absent === 'withheld')
    return <EmptyState reason={{ kind: 'withheld', threshold: model.basis.threshold }} />;
  const reason = {
    kind: 'not-reported',
    municipality: placeName(words),
    period: String(lastYear),
  } as const;
  return <EmptyState reason={reason} />;
}
