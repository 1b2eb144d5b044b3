import { useCallback, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, GapMatrix, GapMatrixSvg } from '@tilbudsvifte/charts';
import type { GapMatrixModel, GapMatrixProps, MatrixAddress } from '@tilbudsvifte/charts';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../components/figure-card/roomy-frame.ts';
import { useMedia } from '../../lib/use-media.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { CellDetails } from './cell-details.tsx';
import type { GapView } from './gap-view.ts';
import { matrixGaps } from './matrix-order.ts';
import type { MatrixAnswers } from './matrix-order.ts';
import { OrderControl } from './order-control.tsx';
import { matrixHeadings, toGapMatrixFigure } from './to-gap-matrix-figure.ts';

/** The answers of the matrix, and how to see them. */
export interface MatrixCardProps {
  readonly answers: MatrixAnswers;
  readonly view: GapView;
}

/** Only the own municipality's column and the area's: what fits a phone. */
function ownColumnOnly(chart: GapMatrixModel): GapMatrixModel {
  const { columnTotals: _, ...rest } = chart;
  return { ...rest, columns: chart.columns.filter(({ own }) => own) };
}

function sortedBy({ byColumn, order }: GapView): Pick<GapMatrixProps, 'sorted'> {
  if (byColumn !== undefined) return { sorted: { key: byColumn, direction: 'ascending' } };
  if (order === 'navn') return { sorted: { key: matrixHeadings.groups, direction: 'ascending' } };
  return { sorted: { key: matrixHeadings.total, direction: 'ascending' } };
}

function useSortByHeading(): (key: string) => void {
  const [, change] = useSearchState();
  return useCallback(
    (key: string) => {
      const byTown = key !== matrixHeadings.groups && key !== matrixHeadings.total;
      change(byTown ? { kol: key } : { kol: undefined, sort: key === 'navn' ? 'navn' : undefined });
    },
    [change],
  );
}

/** The matrix with its one-column form for phones. */
function Matrix({
  chart,
  view,
  ...selection
}: { readonly chart: GapMatrixModel; readonly view: GapView } & Pick<
  GapMatrixProps,
  'selected' | 'onSelect'
>): ReactElement {
  const texts = useTexts();
  const [all, setAll] = useState(false);
  const phone = useMedia('(max-width: 639px)');
  const sort = useSortByHeading();
  const narrow = phone && view.own !== undefined;
  const shown = useMemo(() => (narrow && !all ? ownColumnOnly(chart) : chart), [narrow, all, chart]);
  const n = chart.columns.length;
  return (
    <>
      <GapMatrix {...shown} {...selection} {...sortedBy(view)} onSort={sort} />
      {narrow && (
        <button type="button" className="button" onClick={() => setAll(!all)}>
          {all ? texts('gaps.showOwnOnly') : texts('gaps.showAllMunicipalities', { n })}
        </button>
      )}
    </>
  );
}

/** Target groups by municipalities — the local balance in every cell, details of the selected one below. */
export function MatrixCard({ answers, view }: MatrixCardProps): ReactElement {
  const texts = useTexts();
  const [selected, setSelected] = useState<MatrixAddress>();
  const { model, chart } = useMemo(() => toGapMatrixFigure(answers, view), [answers, view]);
  const gaps = useMemo(() => matrixGaps(answers, view), [answers, view]);
  const { period, threshold } = model.basis;
  return (
    <FigureCard
      model={model}
      figure={<Matrix chart={chart} view={view} onSelect={setSelected} {...(selected && { selected })} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.columns.length)}>
          {(body) => <GapMatrixSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      controls={<OrderControl view={view} />}
      details={
        selected ? (
          <CellDetails
            cell={selected}
            row={gaps.row(selected.row, selected.column)}
            view={view}
            year={period.to}
            threshold={threshold}
          />
        ) : null
      }
      definition={texts('gaps.definition')}
    />
  );
}
