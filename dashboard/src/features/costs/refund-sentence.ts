import type { Schema } from '../../lib/api.ts';
import type { CostWords } from './cost-words.ts';
import { placeName } from './cost-words.ts';
import { afterRefundByYear, costsByYear, newestAccounts } from './read-costs.ts';
import { costTexts } from './cost-texts.ts';

/**
 * State refund of the place's newest accounts in words, gross and net — the figures of the page are gross. Accounts post
 * refunds as negative amounts; only the size is told.
 */
export function refundSentence(answer: Schema<'CostsAnswer'>, words: CostWords): string {
  const texts = costTexts(words.language);
  const area = placeName(words);
  const year = newestAccounts(answer.figures);
  if (year === undefined) return texts('costs.refundMissing', { area });
  const place = words.own ?? 'area';
  const whole = { group: 'all', per: 'ialt', prices: 'fixed' } as const;
  const gross = costsByYear(answer.figures, { place, kind: 'accounts' }, whole)(year);
  const net = afterRefundByYear(answer.figures, place)(year);
  if (!('value' in gross) || !('value' in net)) return texts('costs.refundMissing', { area });
  const priceYear = answer.basis.priceLevel?.year;
  return texts('costs.refund', {
    area,
    year: String(year),
    gross: gross.value,
    refund: Math.abs(gross.value - net.value),
    net: net.value,
    prices: priceYear
      ? texts('headline.costs.fixed', { year: String(priceYear) })
      : texts('headline.costs.current'),
  });
}
