import type { ReactElement } from 'react';
import type { TextKey } from '@tilbudsvifte/locale';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { gapRules } from './gap-rule.ts';
import type { GapDimension, GapRule } from './gap-view.ts';
import { gapPercents } from './use-gap-view.ts';

const occupancies = [80, 85, 90, 95, 98, 100];
const refusals = [1, 2, 5, 10, 20];
const ruleKeys: Record<GapRule, TextKey> = {
  idag: 'gaps.measureToday',
  belaegning: 'gaps.measureOccupancy',
  afvisning: 'gaps.measureRefusal',
};
const dimensions: readonly { readonly value: GapDimension; readonly key: TextKey }[] = [
  { value: 'maalgruppe', key: 'gaps.byTargetGroup' },
  { value: 'kommune', key: 'gaps.byMunicipality' },
  { value: 'tilbudstype', key: 'gaps.byServiceType' },
];

interface PercentFieldProps {
  readonly label: string;
  readonly value: number;
  readonly usual: readonly number[];
  readonly onChange: (value: number) => void;
}

// A link may hold any whole number; it then joins the list.
function PercentField({ label, value, usual, onChange }: PercentFieldProps): ReactElement {
  const texts = useTexts();
  const numbers = [...new Set([...usual, value])].sort((a, b) => a - b);
  const options = numbers.map((n) => ({ value: String(n), label: texts('gaps.percent', { n }) }));
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={options}
      onChange={(text) => onChange(Number(text))}
    />
  );
}

/** How need is calculated, and the number the rule takes. */
export function RuleControls(): ReactElement {
  const texts = useTexts();
  const [search, change] = useSearchState();
  const rule = search.behov ?? 'belaegning';
  const { bel, afv } = gapPercents(search);
  const options = gapRules.map((value) => ({ value, label: texts(ruleKeys[value]) }));
  const pickRule = (value: string): void => change({ behov: gapRules.find((known) => known === value) });
  return (
    <>
      <SelectField label={texts('gaps.measure')} value={rule} options={options} onChange={pickRule} />
      {rule === 'belaegning' && (
        <PercentField
          label={texts('gaps.planningOccupancy')}
          value={bel}
          usual={occupancies}
          onChange={(value) => change({ bel: value })}
        />
      )}
      {rule === 'afvisning' && (
        <PercentField
          label={texts('gaps.acceptedRefusal')}
          value={afv}
          usual={refusals}
          onChange={(value) => change({ afv: value })}
        />
      )}
    </>
  );
}

/** What one row is about. */
export function DimensionControl(): ReactElement {
  const texts = useTexts();
  const [{ pr = 'maalgruppe' }, change] = useSearchState();
  const options = dimensions.map(({ value, key }) => ({ value, label: texts(key) }));
  const pick = (picked: string): void =>
    change({ pr: dimensions.find(({ value }) => value === picked)?.value });
  return <SelectField label={texts('gaps.by')} value={pr} options={options} onChange={pick} />;
}
