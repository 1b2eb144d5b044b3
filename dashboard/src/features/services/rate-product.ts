import { createTexts } from '@tilbudsvifte/locale';
import type { Language, TextKey } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';

type Rate = Schema<'ServiceRate'>;

const products: Readonly<Record<string, TextKey>> = {
  ophold: 'service.product.ophold',
  dagtilbud: 'service.product.dagtilbud',
  behandling: 'service.product.behandling',
  undervisning: 'service.product.undervisning',
};
const levels: Readonly<Record<string, TextKey>> = {
  lav: 'service.level.lav',
  mellem: 'service.level.mellem',
  hoej: 'service.level.hoej',
};

/** Key of what a rate is paid for. */
export function productKey({ product, level }: Pick<Rate, 'product' | 'level'>): string {
  return `${product} ${level}`;
}

/** What a rate is paid for, in words; the standard level goes without saying. */
export function productName({ product, level }: Pick<Rate, 'product' | 'level'>, language: Language): string {
  const texts = createTexts(language);
  const word = (known: TextKey | undefined, code: string): string => (known ? texts(known) : code);
  const name = word(products[product], product);
  return level === 'standard' ? name : `${name}, ${word(levels[level], level)}`;
}

/** The different products of a service's rates, in the order they come. */
export function productsOf(rates: readonly Rate[]): readonly Rate[] {
  return [...new Map(rates.map((rate) => [productKey(rate), rate])).values()];
}
