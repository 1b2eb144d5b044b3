import type { ReactElement } from 'react';
import { placeWords } from '@tilbudsvifte/locale/screens/places';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import { pageParams } from '../../../lib/search-params.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { PlaceDivision } from '../place-division.ts';
import type { PlaceOrder } from '../place-groups.ts';
import type { PlacesViewpoint } from '../places-viewpoint.ts';

const divisions: readonly PlaceDivision[] = [
  'tilbudstype',
  'tilbud',
  'driftsherre',
  'maalgruppe',
  'kommune',
  'bilag',
];
const orders: readonly PlaceOrder[] = ['hoej', 'lav', 'stoerrelse', 'navn'];

/** What the rows are, and their order. */
export function PlaceControls({ view }: { readonly view: PlacesViewpoint }): ReactElement {
  const texts = useTextsOf(placeWords);
  const [, change] = useSearchState();
  return (
    <>
      <SelectField
        label={texts('places.rows')}
        value={view.division}
        options={divisions.map((value) => ({ value, label: texts(`places.by.${value}`) }))}
        onChange={(value) => change({ opdelt: pageParams.opdelt.read(value) }, { replace: true })}
      />
      <SelectField
        label={texts('places.order')}
        value={view.order}
        options={orders.map((value) => ({ value, label: texts(`places.order.${value}`) }))}
        onChange={(value) => change({ orden: pageParams.orden.read(value) }, { replace: true })}
      />
    </>
  );
}

/** The own municipality's services, or the whole area's although a municipality is chosen. */
export function ScopeField({ view }: { readonly view: PlacesViewpoint }): ReactElement {
  const texts = useTextsOf(placeWords);
  const [, change] = useSearchState();
  const options = [
    { value: 'kommune', label: view.names.municipality(view.own ?? '') },
    { value: 'omraade', label: view.areaName },
  ];
  return (
    <SelectField
      label={texts('places.scope')}
      value={view.ownOnly ? 'kommune' : 'omraade'}
      options={options}
      onChange={(value) => change({ hvor: pageParams.hvor.read(value) }, { replace: true })}
    />
  );
}
