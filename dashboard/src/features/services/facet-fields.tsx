import type { ReactElement } from 'react';
import type { TextKey } from '@tilbudsvifte/locale';
import { accessTexts } from '@tilbudsvifte/locale/screens/access';
import { SearchField } from '../../components/search-field/search-field.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { Schema } from '../../lib/api.ts';
import type { Search } from '../../lib/search-params.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import type { ServiceNames } from './service-names.ts';
import { serviceOrder, serviceOrders } from './services-question.ts';
import type { ServiceOrder } from './services-question.ts';

type Facets = Schema<'ServiceFacets'>;

/** What the fields offer. */
export interface FacetFieldsProps {
  /** Counts of the latest answer; nothing before the first. */
  readonly facets: Facets | undefined;
  readonly names: ServiceNames;
}

const orderKeys: Record<ServiceOrder, TextKey> = {
  navn: 'services.sortName',
  ledige: 'services.sortFree',
  takst: 'services.sortPrice',
  kommune: 'services.sortMunicipality',
  afstand: 'services.sortDistance',
};

interface FacetFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly counts: readonly Schema<'FacetCount'>[];
  readonly name: (key: string) => string;
  readonly onChange: (value: string | undefined) => void;
}

function FacetField({ label, value = '', counts, name, onChange }: FacetFieldProps): ReactElement {
  const texts = useTexts();
  // A value that matches nothing together with the other filters is still the one chosen.
  const known = counts.some(({ key }) => key === value);
  const listed = value === '' || known ? counts : [...counts, { key: value, count: 0 }];
  const options = listed.map(({ key, count }) => ({
    value: key,
    label: texts('services.facetLabel', { name: name(key), n: count }),
  }));
  return (
    <SelectField
      label={label}
      value={value}
      options={[{ value: '', label: texts('services.all') }, ...options]}
      onChange={(picked) => onChange(picked === '' ? undefined : picked)}
    />
  );
}

function OrderField(): ReactElement {
  const texts = useTexts();
  const [search, change] = useSearchState();
  const own = useChoices().municipality?.code;
  const orders = serviceOrders(own);
  const options = orders.map((value) => ({ value, label: texts(orderKeys[value]) }));
  const pick = (picked: string): void => change({ sort: orders.find((order) => order === picked) });
  return (
    <SelectField
      label={texts('card.sort')}
      value={serviceOrder(search, own)}
      options={options}
      onChange={pick}
    />
  );
}

const rateBands = ['under-1500', 'from-1500', 'from-2500', 'from-4000'] as const;

function rateBandName(key: string, access: ReturnType<typeof accessTexts>): string {
  const known = rateBands.find((band) => band === key);
  return known ? access(`access.rateBand.${known}`) : key;
}

// Bands stand from low to high, not by how many services they hold.
function inOrder(counts: Facets['rateBand']): Facets['rateBand'] {
  const place = ({ key }: Schema<'FacetCount'>): number => rateBands.findIndex((band) => band === key);
  return [...counts].sort((a, b) => place(a) - place(b));
}

const operatorTypes = ['municipal', 'regional', 'self-governing', 'private'] as const;

/** Rate and distance: what a number decides. Distance needs a municipality of one's own to measure from. */
function MeasuredFields({ facets }: Pick<FacetFieldsProps, 'facets'>): ReactElement {
  const access = useTextsOf(accessTexts);
  const [{ pris, inden }, change] = useSearchState();
  const set = (part: Search): void => change({ ...part, side: undefined });
  return (
    <>
      <FacetField
        label={access('access.rateBand')}
        value={pris}
        counts={inOrder(facets?.rateBand ?? [])}
        name={(key) => rateBandName(key, access)}
        onChange={(value) => set({ pris: rateBands.find((band) => band === value) })}
      />
      {facets !== undefined && facets.within.length > 0 && (
        <FacetField
          label={access('access.distance')}
          value={inden === undefined ? undefined : String(inden)}
          counts={facets.within}
          name={(key) => access('access.within', { n: Number(key) })}
          onChange={(value) => set({ inden: value === undefined ? undefined : Number(value) })}
        />
      )}
    </>
  );
}

/** Search, facets with counts, only free places, order — every field writes the address and starts at the first page. */
export function FacetFields({ facets, names }: FacetFieldsProps): ReactElement {
  const texts = useTexts();
  const [{ mg, tt, bk, dh, ledig }, change] = useSearchState();
  const set = (part: Search): void => change({ ...part, side: undefined });
  const operatorType = (key: string): string => {
    const known = operatorTypes.find((type) => type === key);
    return known ? texts(`operatorType.${known}`) : key;
  };
  return (
    <div className="facets" role="group" aria-label={texts('services.facets')}>
      <SearchField label={texts('services.search')} className="search-field" />
      <FacetField
        label={texts('services.targetGroup')}
        value={mg}
        counts={facets?.targetGroup ?? []}
        name={names.targetGroup}
        onChange={(value) => set({ mg: value })}
      />
      <FacetField
        label={texts('services.type')}
        value={tt}
        counts={facets?.serviceType ?? []}
        name={names.serviceType}
        onChange={(value) => set({ tt: value })}
      />
      <FacetField
        label={texts('services.municipality')}
        value={bk}
        counts={facets?.municipality ?? []}
        name={names.municipality}
        onChange={(value) => set({ bk: value })}
      />
      <FacetField
        label={texts('services.operatorType')}
        value={dh}
        counts={facets?.operatorType ?? []}
        name={operatorType}
        onChange={(value) => set({ dh: operatorTypes.find((type) => type === value) })}
      />
      <MeasuredFields facets={facets} />
      <OrderField />
      <label className="checkbox">
        <input
          type="checkbox"
          checked={ledig === 'ja'}
          onChange={(event) => set({ ledig: event.target.checked ? 'ja' : undefined })}
        />
        {texts('services.onlyFree')}
      </label>
    </div>
  );
}
