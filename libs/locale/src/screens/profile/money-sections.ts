import { periodText } from '../../dates/period-text.ts';
import { nameInSentence } from '../../headlines/name-in-sentence.ts';
import { profileCostsHeadline, profileTradeHeadline } from './money-headlines.ts';
import { lineOf, newestOf, type ProfileSectionView, type ProfileWords, rowsOf } from './profile-view.ts';

/** Hvad bruger vi? — spending per inhabitant in fixed prices. */
export function costsSection(words: ProfileWords): ProfileSectionView {
  const { texts, answer, name, area, language } = words;
  const [adult, child] = [newestOf(words, 'expenditure-per-adult'), newestOf(words, 'expenditure-per-child')];
  const years = rowsOf(words, 'expenditure-per-adult');
  const [first] = years;
  const year = answer.basis.priceLevel?.year;
  const measure = texts('profile.costs.adult');
  return {
    key: 'costs',
    question: texts('profile.costs'),
    headline: profileCostsHeadline(
      {
        synthetic: answer.basis.synthetic,
        name,
        area,
        period: adult.period,
        own: adult.own,
        areaValue: adult.area,
        ...(first && years.length > 1 && { before: { period: first.period, own: first.own } }),
      },
      language,
    ),
    columns: [name, area],
    facts: [
      { key: 'adult', label: measure, own: adult.own, area: adult.area, kind: 'integer' },
      {
        key: 'child',
        label: texts('profile.costs.child'),
        own: child.own,
        area: child.area,
        kind: 'integer',
      },
    ],
    chart: lineOf(words, 'expenditure-per-adult', {
      measure: year ? texts('profile.inFixedPrices', { measure, year: String(year) }) : measure,
      figureKind: 'integer',
    }),
    link: texts('profile.toCosts'),
  };
}

/** Name of a seller: a municipality, a region, or a kind of operators, which is no proper name in a sentence. */
function sellerName(code: string, { names, texts }: ProfileWords, isInSentence: boolean): string {
  if (code !== 'private' && code !== 'self-governing') {
    const municipality = names.municipality(code);
    return municipality === code ? names.area(code) : municipality;
  }
  const name = texts(`profile.partner.${code}`);
  return isInSentence ? nameInSentence(name) : name;
}

/** Hvad køber vi hos andre? — share of the places that others operate. */
export function tradeSection(words: ProfileWords): ProfileSectionView {
  const { texts, answer, name, area, language } = words;
  const bought = newestOf(words, 'bought-outside');
  const seller = answer.totals.largestSeller;
  const measure = texts('profile.trade.outside');
  return {
    key: 'trade',
    question: texts('profile.trade'),
    headline: profileTradeHeadline(
      {
        synthetic: answer.basis.synthetic,
        name,
        area,
        period: periodText(bought.period, language),
        own: bought.own,
        areaValue: bought.area,
        ...(seller && { seller: { name: sellerName(seller.seller, words, true), share: seller.share } }),
      },
      language,
    ),
    columns: [name, area],
    facts: [
      { key: 'outside', label: measure, own: bought.own, area: bought.area, kind: 'share' },
      ...(seller
        ? [
            {
              key: 'largest',
              label: texts('profile.trade.largest', { seller: sellerName(seller.seller, words, false) }),
              own: seller.share,
              area: { missing: 'not-applicable' } as const,
              kind: 'share' as const,
            },
          ]
        : []),
    ],
    chart: lineOf(words, 'bought-outside', { measure, figureKind: 'share' }),
    link: texts('profile.toTrade'),
  };
}
