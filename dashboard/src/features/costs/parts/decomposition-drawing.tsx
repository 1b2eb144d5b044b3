import { useCallback, useRef } from 'react';
import type { ReactElement } from 'react';
import { Waterfall, useWidth } from '@tilbudsvifte/charts';
import { formatMoney, formatYearRange } from '@tilbudsvifte/locale';
import { EmptyState } from '../../../components/empty-state/empty-state.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import type { CostWords } from '../cost-words.ts';
import { placeName } from '../cost-words.ts';
import type { DecompositionFigure } from '../to-decomposition-figure.ts';

/** The waterfall, or why there is none. */
export interface DecompositionDrawingProps {
  readonly figure: DecompositionFigure;
  readonly totals: Schema<'CostDecompositionTotals'>;
  readonly words: CostWords;
}

/** Waterfall of the six effects; a year without accounts or reported users leaves nothing to split. */
export function DecompositionDrawing({ figure, totals, words }: DecompositionDrawingProps): ReactElement {
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const tick = useCallback((value: number) => formatMoney(value, language), [language]);
  if (figure.absent) {
    const period = formatYearRange(totals.fromYear, totals.toYear);
    return <EmptyState reason={{ kind: 'not-reported', municipality: placeName(words), period }} />;
  }
  return (
    <div ref={box}>
      <Waterfall
        terms={figure.terms}
        formatTick={tick}
        width={width}
        name={figure.model.headline}
        describe={figure.describe}
      />
    </div>
  );
}
