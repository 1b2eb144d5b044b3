import type { ReactElement } from 'react';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { gapEncodings } from './gap-encoding.ts';

/** How the matrix writes its numbers: places, per cent of need, per 10,000 inhabitants. */
export function EncodingControl(): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const [{ tal = 'antal' }, change] = useSearchState();
  const options = gapEncodings.map((value) => ({ value, label: texts(`forecasts.encoding.${value}`) }));
  const pick = (value: string): void => change({ tal: gapEncodings.find((known) => known === value) });
  return <SelectField label={texts('forecasts.encoding')} value={tal} options={options} onChange={pick} />;
}
