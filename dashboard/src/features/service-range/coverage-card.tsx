import { useCallback, useMemo } from 'react';
import type { ReactElement } from 'react';
import { CoverageMatrix, CoverageMatrixSvg, ExportFrame } from '@tilbudsvifte/charts';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../components/figure-card/roomy-frame.ts';
import type { Schema } from '../../lib/api.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { CoverageDetails } from './coverage-details.tsx';
import { toCoverageFigure } from './to-coverage-figure.ts';
import type { CoverageView } from './to-coverage-figure.ts';

/** The answer about the range, and how to see it. */
export interface CoverageCardProps {
  readonly answer: Schema<'ServiceRangeAnswer'>;
  readonly view: CoverageView;
}

/** Target groups by service types; selecting a cell narrows the list of services below. */
export function CoverageCard({ answer, view }: CoverageCardProps): ReactElement {
  const texts = useTexts();
  const [{ mg, tt }, change] = useSearchState();
  const { model, chart } = useMemo(() => toCoverageFigure(answer, view), [answer, view]);
  const select = useCallback(
    ({ row, column }: { readonly row: string; readonly column: string }) =>
      change({ mg: row, tt: column, side: undefined }),
    [change],
  );
  const chosen = answer.figures.find(
    ({ targetGroup, serviceType }) => targetGroup === mg && serviceType === tt && tt !== undefined,
  );
  return (
    <FigureCard
      model={model}
      figure={<CoverageMatrix {...chart} onSelect={select} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, Math.max(chart.rows.length, chart.columns.length))}>
          {(body) => <CoverageMatrixSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      details={chosen ? <CoverageDetails row={chosen} view={view} /> : null}
      definition={texts('range.definition')}
    />
  );
}
