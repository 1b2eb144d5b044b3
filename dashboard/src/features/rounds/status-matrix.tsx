import { useId } from 'react';
import type { ReactElement } from 'react';
import { compareDanish } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { MatrixFilter } from './matrix-filter.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { byMunicipality, passes } from './round-filter.ts';
import type { MunicipalityForms } from './round-filter.ts';

/** Where the forms of a round stand, for one person. */
export interface StatusMatrixProps {
  readonly status: Schema<'RoundStatus'>;
  readonly rights: readonly Schema<'RightAnswer'>[];
}

interface MatrixTableProps {
  readonly round: Schema<'RoundItem'>;
  readonly rows: readonly MunicipalityForms[];
  readonly of: number;
}

function MatrixTable({ round, rows, of }: MatrixTableProps): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const id = useId();
  const nameOf = useMunicipalityName();
  return (
    <div className="table-region matrix-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table status-matrix">
        <caption id={id}>{words('round.matrixCaption', { shown: rows.length, of })}</caption>
        <thead>
          <tr>
            <th scope="col">{words('round.municipality')}</th>
            {round.kinds.map((kind) => (
              <th key={kind} scope="col">
                {texts(`kind.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MatrixRow key={row.municipality} round={round} row={row} name={nameOf(row.municipality)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Status matrix — municipality × form, each cell a state in word and sign that leads to the delivery. */
export function StatusMatrix({ status: { round, forms }, rights }: StatusMatrixProps): ReactElement {
  const words = useWorkTexts();
  const nameOf = useMunicipalityName();
  const [{ vis = 'alle' }, change] = useSearchState();
  const all = byMunicipality(forms).sort((a, b) =>
    compareDanish(nameOf(a.municipality), nameOf(b.municipality)),
  );
  const rows = all.filter((row) => passes(row, vis, rights));
  return (
    <>
      <MatrixFilter rows={all} rights={rights} chosen={vis} onChoose={(next) => change({ vis: next })} />
      {rows.length > 0 ? (
        <MatrixTable round={round} rows={rows} of={all.length} />
      ) : (
        <div className="empty-state" role="status">
          <p className="empty-what">{words(all.length > 0 ? 'round.filterNone' : 'round.summaryEmpty')}</p>
          {vis !== 'alle' && (
            <button type="button" className="button" onClick={() => change({ vis: undefined })}>
              {words('round.showAll')}
            </button>
          )}
        </div>
      )}
      <MatrixLegend />
    </>
  );
}
