import type { ReactElement } from 'react';
import { ExportFrame } from '@tilbudsvifte/charts';
import type { Language } from '@tilbudsvifte/locale';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import { TableSvg } from './table-svg.tsx';

/** A figure that is read best as its table. */
export interface TableCardProps {
  readonly model: FigureModel;
  readonly language: Language;
}

/** Table card — rows whose values have nothing in common that a drawing could show. */
export function TableCard({ model, language }: TableCardProps): ReactElement {
  return (
    <FigureCard
      model={model}
      figure={<DataTable caption={model.eyebrow} columns={model.columns} rows={model.rows} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>
          {(body) => <TableSvg model={model} language={language} {...body} />}
        </ExportFrame>
      )}
    />
  );
}
