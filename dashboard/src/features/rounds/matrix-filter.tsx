import type { ReactElement } from 'react';
import type { Schema } from '../../lib/api.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { passes } from './round-filter.ts';
import type { MunicipalityForms, RoundFilter } from './round-filter.ts';

/** Choice of the municipalities to show. */
export interface MatrixFilterProps {
  readonly rows: readonly MunicipalityForms[];
  readonly rights: readonly Schema<'RightAnswer'>[];
  readonly chosen: RoundFilter;
  readonly onChoose: (filter: RoundFilter) => void;
}

const keys = {
  alle: 'round.filter.all',
  mangler: 'round.filter.missing',
  mig: 'round.filter.mine',
  godtaget: 'round.filter.accepted',
} as const;

/** Matrix filter — which municipalities are shown, each choice with how many that are. */
export function MatrixFilter({ rows, rights, chosen, onChoose }: MatrixFilterProps): ReactElement {
  const texts = useWorkTexts();
  // Nothing ever waits for those who only look.
  const acts = rights.some(({ role }) => role !== 'administrator' && role !== 'committee');
  const filters: readonly RoundFilter[] = acts
    ? ['alle', 'mangler', 'mig', 'godtaget']
    : ['alle', 'mangler', 'godtaget'];
  return (
    <div role="group" aria-label={texts('round.filter')} className="filter-row">
      {filters.map((filter) => (
        <button
          key={filter}
          type="button"
          className="button quiet"
          aria-pressed={filter === chosen}
          onClick={() => onChoose(filter)}
        >
          {texts(keys[filter], { n: rows.filter((row) => passes(row, filter, rights)).length })}
        </button>
      ))}
    </div>
  );
}
