import { createTexts } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import type { CostWords } from './cost-words.ts';
import { costsByYear, newestAccounts } from './read-costs.ts';

/**
 * State refund of the area's newest accounts in words, gross and net — the figures of the page are gross. Accounts post
 * refunds as negative amounts; only the size is told.
 */
export function refundSentence(answer: Schema<'CostsAnswer'>, words: CostWords): string {
  const texts = createTexts(words.language);
  const { areaName: area } = words;
  const { refundDkk } = answer.totals;
  const year = newestAccounts(answer.figures);
  const whole = { group: 'all', per: 'ialt', prices: 'fixed' } as const;
  const gross =
    year === undefined
      ? undefined
      : costsByYear(answer.figures, { place: 'area', kind: 'accounts' }, whole)(year);
  if (!gross || !('value' in gross) || !('value' in refundDkk)) return texts('costs.refundMissing', { area });
  const priceYear = answer.basis.priceLevel?.year;
  const refund = Math.abs(refundDkk.value);
  return texts('costs.refund', {
    area,
    year: String(year),
    gross: gross.value,
    refund,
    net: gross.value - refund,
    prices: priceYear
      ? texts('headline.costs.fixed', { year: String(priceYear) })
      : texts('headline.costs.current'),
  });
}
