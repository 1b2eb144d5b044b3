import type { ReactElement } from 'react';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import { pageParams } from '../../../lib/search-params.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { costChoices } from '../cost-choices.ts';
import type { CostGroup, CostPer } from '../cost-choices.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { costTexts } from '../cost-texts.ts';

export const costGroups: readonly CostGroup[] = ['all', 'children-young', 'adults', 'special-education'];
const pers: readonly CostPer[] = ['ialt', 'indbygger', 'modtager'];

/** Area of spending, unit and prices — of the line and of the ranking below it. */
export function CostControls(): ReactElement {
  const texts = useTextsOf(costTexts);
  const [search, change] = useSearchState();
  const { group, per, prices } = costChoices(search);
  return (
    <>
      <SelectField
        label={texts('costs.group')}
        value={group}
        options={costGroups.map((value) => ({ value, label: texts(`costGroup.${value}`) }))}
        onChange={(value) => change({ omr: pageParams.omr.read(value) }, { replace: true })}
      />
      <SelectField
        label={texts('costs.per')}
        value={per}
        options={pers.map((value) => ({ value, label: texts(`costs.per.${value}`) }))}
        onChange={(value) => change({ enhed: pageParams.enhed.read(value) }, { replace: true })}
      />
      <SelectField
        label={texts('costs.prices')}
        value={prices}
        options={[
          { value: 'fixed', label: texts('costs.fixedPricesPlain') },
          { value: 'current', label: texts('costs.currentPrices') },
        ]}
        onChange={(value) => change({ m: value === 'current' ? 'kr' : undefined }, { replace: true })}
      />
    </>
  );
}
