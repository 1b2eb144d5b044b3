import type { ReactElement } from 'react';
import { cooperationTexts } from '@tilbudsvifte/locale/screens/cooperation';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

const refusals = [1, 2, 5, 10, 20];
const occupancies = [70, 80, 85, 90, 95];
const clusters = [2, 3, 4, 5, 6];

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly usual: readonly number[];
  readonly text: (n: number) => string;
  readonly onChange: (n: number) => void;
}

// A link may hold any whole number; it then joins the list.
function NumberField({ label, value, usual, text, onChange }: NumberFieldProps): ReactElement {
  const numbers = [...new Set([...usual, value])].sort((a, b) => a - b);
  const options = numbers.map((n) => ({ value: String(n), label: text(n) }));
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={options}
      onChange={(picked) => onChange(Number(picked))}
    />
  );
}

/** Share of referrals that may be refused. */
export function RefusalField(): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  const [{ afv = 5 }, change] = useSearchState();
  return (
    <NumberField
      label={texts('cooperation.refusal')}
      value={afv}
      usual={refusals}
      text={(n) => texts('cooperation.percent', { n })}
      onChange={(n) => change({ afv: n })}
    />
  );
}

/** Occupancy that sizes are held against. */
export function OccupancyField(): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  const [{ bel = 90 }, change] = useSearchState();
  return (
    <NumberField
      label={texts('cooperation.occupancy')}
      value={bel}
      usual={occupancies}
      text={(n) => texts('cooperation.percent', { n })}
      onChange={(n) => change({ bel: n })}
    />
  );
}

/** How many clusters the area is split into. */
export function ClusterField(): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  const [{ klynger = 4 }, change] = useSearchState();
  return (
    <NumberField
      label={texts('cooperation.clusterCount')}
      value={klynger}
      usual={clusters}
      text={String}
      onChange={(n) => change({ klynger: n })}
    />
  );
}
