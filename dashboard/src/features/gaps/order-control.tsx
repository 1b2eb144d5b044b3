import type { ReactElement } from 'react';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import type { GapView } from './gap-view.ts';

const byColumn = 'kolonne';

/** Order of the matrix: largest shortage, one municipality's column, name or geography. */
export function OrderControl({ view }: { readonly view: GapView }): ReactElement {
  const texts = useTexts();
  const [, change] = useSearchState();
  const { own, byColumn: column } = view;
  const pick = (value: string): void => {
    if (value === byColumn) change({ sort: undefined, kol: column ?? own });
    else change({ sort: value === 'navn' || value === 'geografi' ? value : undefined, kol: undefined });
  };
  const label = texts(column === undefined || column === own ? 'gaps.sortByOwn' : 'gaps.sortByColumn');
  const options = [
    { value: 'mangel', label: texts('gaps.sortByShortage') },
    ...(own !== undefined || column !== undefined ? [{ value: byColumn, label }] : []),
    { value: 'navn', label: texts('gaps.sortByName') },
    { value: 'geografi', label: texts('gaps.sortByGeography') },
  ];
  const value = column === undefined ? view.order : byColumn;
  return <SelectField label={texts('card.sort')} value={value} options={options} onChange={pick} />;
}
