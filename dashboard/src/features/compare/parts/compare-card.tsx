import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame } from '@tilbudsvifte/charts';
import { compareTexts } from '@tilbudsvifte/locale/screens/compare';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import { pageParams } from '../../../lib/search-params.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { CompareOrder } from '../compare-view.ts';
import { toCompareFigure } from '../to-compare-figure.ts';
import type { CompareContentProps } from './compare-content.tsx';
import { CompareSvg } from './compare-svg.tsx';
import { CompareTable } from './compare-table.tsx';

function useOrder(): CompareOrder {
  const [{ sort }] = useSearchState();
  return sort === 'navn' || sort === 'afstand' ? sort : undefined;
}

function OrderField({ order }: { readonly order: CompareOrder }): ReactElement {
  const texts = useTextsOf(compareTexts);
  const [, change] = useSearchState();
  const options = [
    { value: '', label: texts('compare.sortTheme') },
    { value: 'navn', label: texts('compare.sortName') },
    { value: 'afstand', label: texts('compare.sortDistance') },
  ];
  return (
    <SelectField
      label={texts('compare.sort')}
      value={order ?? ''}
      options={options}
      onChange={(value) =>
        change({ sort: value === '' ? undefined : pageParams.sort.read(value) }, { replace: true })
      }
    />
  );
}

/** Indikatorerne side om side — a row an indicator, a column a municipality, the median last. */
export function CompareCard({ answer, names }: CompareContentProps): ReactElement {
  const order = useOrder();
  const figure = useMemo(() => toCompareFigure(answer, names, order), [answer, names, order]);
  return (
    <FigureCard
      model={figure.model}
      figure={<CompareTable figure={figure} names={names} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>
          {(body) => <CompareSvg figure={figure} names={names} {...body} />}
        </ExportFrame>
      )}
      controls={<OrderField order={order} />}
    />
  );
}
