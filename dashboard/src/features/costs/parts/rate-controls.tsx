import type { ReactElement } from 'react';
import { formatShare } from '@tilbudsvifte/locale';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import { pageParams } from '../../../lib/search-params.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { rateLine } from '../rate-view.ts';
import { costTexts } from '../cost-texts.ts';

const reductions = [0, 1, 2, 3, 4, 5, 6, 8, 10];

/** Base year, reduction and how often it applies: what the line of the agreement is made of. */
export function RateControls({
  years,
  baseYear,
}: {
  readonly years: readonly number[];
  readonly baseYear: number;
}): ReactElement {
  const texts = useTextsOf(costTexts);
  const language = useLanguage();
  const [search, change] = useSearchState();
  const { manner } = rateLine(search);
  const { red = 2 } = search;
  const percents = [...new Set([...reductions, red])].sort((a, b) => a - b);
  return (
    <>
      <SelectField
        label={texts('costRates.base')}
        value={String(baseYear)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(value) => change({ basis: pageParams.basis.read(value) }, { replace: true })}
      />
      <SelectField
        label={texts('costRates.reduction')}
        value={String(red)}
        options={percents.map((percent) => ({
          value: String(percent),
          label: formatShare(percent / 100, language),
        }))}
        onChange={(value) => change({ red: pageParams.red.read(value) }, { replace: true })}
      />
      <SelectField
        label={texts('costRates.manner')}
        value={manner}
        options={(['total', 'annual'] as const).map((value) => ({
          value,
          label: texts(`costRates.manner.${value}`),
        }))}
        onChange={(value) => change({ redm: value === 'annual' ? 'aarligt' : undefined }, { replace: true })}
      />
    </>
  );
}
