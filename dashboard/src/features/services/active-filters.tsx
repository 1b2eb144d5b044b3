import type { ReactElement } from 'react';
import { createTexts } from '@tilbudsvifte/locale';
import { accessTexts } from '@tilbudsvifte/locale/screens/access';
import type { Search } from '../../lib/search-params.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import type { ServiceNames } from './service-names.ts';
import { noFilters } from './services-question.ts';

/** One filter in use: its words, and the change that takes it out. */
export interface ActiveFilter {
  readonly label: string;
  readonly remove: Search;
}

/** Filters of an address in words, in the order of the fields. */
export function activeFilters(
  { q, mg, tt, bk, dh, ledig, pris, inden }: Search,
  names: ServiceNames,
): ActiveFilter[] {
  const texts = createTexts(names.language);
  const access = accessTexts(names.language);
  return [
    ...(q === undefined ? [] : [{ label: `“${q}”`, remove: { q: undefined } }]),
    ...(mg === undefined ? [] : [{ label: names.targetGroup(mg), remove: { mg: undefined } }]),
    ...(tt === undefined ? [] : [{ label: names.serviceType(tt), remove: { tt: undefined } }]),
    ...(bk === undefined ? [] : [{ label: names.municipality(bk), remove: { bk: undefined } }]),
    ...(dh === undefined ? [] : [{ label: texts(`operatorType.${dh}`), remove: { dh: undefined } }]),
    ...(pris === undefined
      ? []
      : [{ label: access(`access.rateBand.${pris}`), remove: { pris: undefined } }]),
    ...(inden === undefined
      ? []
      : [{ label: access('access.within', { n: inden }), remove: { inden: undefined } }]),
    ...(ledig === 'ja' ? [{ label: texts('services.onlyFree'), remove: { ledig: undefined } }] : []),
  ];
}

/** Chips of the filters in use, each with its removal, and one button for all. */
export function ActiveFilters({ names }: { readonly names: ServiceNames }): ReactElement | null {
  const texts = useTexts();
  const [search, change] = useSearchState();
  const filters = activeFilters(search, names);
  if (filters.length === 0) return null;
  return (
    <div className="chips">
      <ul className="chips" aria-label={texts('services.activeFilters')}>
        {filters.map(({ label, remove }) => (
          <li key={label}>
            <button
              type="button"
              className="chip-button"
              aria-label={texts('services.removeFilter', { filter: label })}
              onClick={() => change({ ...remove, side: undefined })}
            >
              {label} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={() => change(noFilters)}>
        {texts('state.resetFilters')}
      </button>
    </div>
  );
}
