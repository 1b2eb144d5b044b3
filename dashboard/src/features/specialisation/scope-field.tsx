import type { ReactElement } from 'react';
import { riskWords } from '@tilbudsvifte/locale/screens/specialisation';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { nameOf } from '../../lib/name-of.ts';
import { pageParams } from '../../lib/search-params.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';

/** The own municipality's services, or the whole area's although a municipality is chosen. */
export function ScopeField(): ReactElement {
  const texts = useTextsOf(riskWords);
  const language = useLanguage();
  const { municipality, area } = useChoices();
  const [{ hvor = 'kommune' }, change] = useSearchState();
  const options = [
    { value: 'kommune', label: municipality?.name ?? '' },
    { value: 'omraade', label: area ? nameOf(area, language) : '' },
  ];
  return (
    <SelectField
      label={texts('specialisation.scope')}
      value={hvor}
      options={options}
      onChange={(value) => change({ hvor: pageParams.hvor.read(value) }, { replace: true })}
    />
  );
}
