import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { LineFigureCard } from './line-figure-card.tsx';
import { productKey, productName, productsOf } from './rate-product.ts';
import type { ServiceNames } from './service-names.ts';
import { toRatesFigure } from './to-rates-figure.ts';

/** The answer of a service's page, and names for its codes. */
export interface ServiceAnswerProps {
  readonly answer: Schema<'ServicePageAnswer'>;
  readonly names: ServiceNames;
}

function firstProduct({ totals }: ServiceAnswerProps['answer']): string {
  const [first] = totals.rates;
  return first ? productKey(first) : '';
}

/** Rates over time; a service with several products shows one at a time. */
export function RatesCard({ answer, names }: ServiceAnswerProps): ReactElement {
  const texts = useTexts();
  const products = productsOf(answer.totals.rates);
  const [chosen, choose] = useState<string>();
  const product = chosen ?? firstProduct(answer);
  const figure = useMemo(
    () => toRatesFigure(answer, names, chosen ?? firstProduct(answer)),
    [answer, names, chosen],
  );
  const options = products.map((rate) => ({
    value: productKey(rate),
    label: productName(rate, names.language),
  }));
  const choice = (
    <SelectField label={texts('service.product')} value={product} options={options} onChange={choose} />
  );
  return (
    <LineFigureCard
      figure={figure}
      point="service.pointMoney"
      periodName={(year) => year}
      definition={texts('service.readRates')}
      {...(products.length > 1 && { controls: choice })}
    />
  );
}
