import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { compareDanish } from '@tilbudsvifte/locale';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import { pageParams } from '../../../lib/search-params.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { partnerName } from '../trade-names.ts';
import type { TradePart } from './trade-part.ts';

/** The service whose closure is looked at, by municipality and name. */
export function ServiceChoice({ answer, names }: TradePart): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const [{ luk = '' }, change] = useSearchState();
  const options = useMemo(() => {
    const known = answer.totals.services.map(({ service, name, municipality }) => ({
      value: service,
      label: `${partnerName(municipality, names)}: ${name}`,
    }));
    const { closure } = answer.totals;
    // A link may name a service outside the area.
    if (closure && !known.some(({ value }) => value === closure.service))
      known.push({
        value: closure.service,
        label: `${partnerName(closure.municipality, names)}: ${closure.name}`,
      });
    return known.sort((a, b) => compareDanish(a.label, b.label));
  }, [answer, names]);
  return (
    <SelectField
      label={texts('trade.service')}
      value={luk}
      options={[{ value: '', label: texts('trade.chooseService') }, ...options]}
      onChange={(value) => change({ luk: pageParams.luk.read(value) }, { replace: true })}
    />
  );
}
