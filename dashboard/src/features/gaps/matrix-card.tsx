import { useCallback, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, GapMatrix, GapMatrixSvg } from '@tilbudsvifte/charts';
import type { GapMatrixModel, GapMatrixProps, MatrixAddress } from '@tilbudsvifte/charts';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../components/figure-card/roomy-frame.ts';
import { useMedia } from '../../lib/use-media.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { CellDetails } from './cell-details.tsx';
import type { GapView } from './gap-view.ts';
import { matrixGaps } from './matrix-order.ts';
import type { MatrixAnswers } from './matrix-order.ts';
import { OrderControl } from './order-control.tsx';
import { EncodingControl } from './encoding-control.tsx';
import { matrixHeadings, toGapMatrixFigure } from './to-gap-matrix-figure.ts';
import type { MatrixShown } from './to-gap-matrix-figure.ts';

/** The answers of the matrix, and how to see them. */
export interface MatrixCardProps {
  readonly answers: MatrixAnswers;
  readonly view: GapView;
  /** The gaps as printed, when that is not as places. */
  readonly shown?: MatrixShown;
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

/** More columns than these are shown when they are asked for: hundreds of cells take time to draw and to read. */
const FIRST_COLUMNS = 12;

function firstColumns(chart: GapMatrixModel): GapMatrixModel {
  return { ...chart, columns: chart.columns.slice(0, FIRST_COLUMNS) };
}

/** The matrix with its shorter forms: one column on phones, the first ones elsewhere. */
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
  const sorted = useMemo(() => sortedBy(view), [view]);
  const narrow = phone && view.own !== undefined;
  const more = useTextsOf(forecastsTexts);
  const n = chart.columns.length;
  const short = narrow || n > FIRST_COLUMNS;
  const shown = useMemo(() => {
    if (all || !short) return chart;
    return narrow ? ownColumnOnly(chart) : firstColumns(chart);
  }, [narrow, short, all, chart]);
  const fewer = narrow ? texts('gaps.showOwnOnly') : more('forecasts.matrixFewer', { n: FIRST_COLUMNS });
  return (
    <>
      <GapMatrix {...shown} {...selection} {...sorted} onSort={sort} />
      {short && (
        <button type="button" className="button" onClick={() => setAll(!all)}>
          {all ? fewer : texts('gaps.showAllMunicipalities', { n })}
        </button>
      )}
    </>
  );
}

/** Target groups by municipalities — the local balance in every cell, details of the selected one below. */
export function MatrixCard({ answers, view, shown }: MatrixCardProps): ReactElement {
  const texts = useTexts();
  const [selected, setSelected] = useState<MatrixAddress>();
  const { model, chart } = useMemo(() => toGapMatrixFigure(answers, view, shown), [answers, view, shown]);
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
      controls={
        <>
          <EncodingControl />
          <OrderControl view={view} />
        </>
      }
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
