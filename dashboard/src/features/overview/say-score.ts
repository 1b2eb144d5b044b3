import { formatDecimal } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import { overviewTexts } from '@tilbudsvifte/locale/screens/overview';
import type { Schema } from '../../lib/api.ts';
import type { IndicatorView } from './indicator-view.ts';
import type { OverviewWords } from './overview-words.ts';

/** A number with as few decimals as it needs, two at most: 1,25 must not become 1,3. */
function factor(value: number, language: Language, most = 2): string {
  const digits = [0, 1].find(
    (few) => few < most && Number.isInteger(Math.round(value * 100) / 10 ** (2 - few)),
  );
  return formatDecimal(value, language, digits ?? most);
}

/** Why a finding is shown — the parts of its score in words and numbers, their product, and the rule of the choice. */
export function sayScore(
  { deviation, certainty, novelty, score, shareOfNeed, targetGroup }: Schema<'Finding'>,
  { previousPeriod }: Pick<IndicatorView, 'previousPeriod'>,
  { language, areaName: area }: Pick<OverviewWords, 'language' | 'areaName'>,
): string[] {
  const texts = overviewTexts(language);
  const parts = {
    deviation: factor(deviation, language),
    certainty: factor(certainty, language),
    novelty: factor(novelty, language),
    // Less exact than its parts, so that who multiplies them finds the same.
    score: factor(score, language, 1),
  };
  const share = 'value' in shareOfNeed ? shareOfNeed.value : 0;
  const known = novelty > 1 ? 'front.score.new' : 'front.score.known';
  return [
    targetGroup === undefined
      ? texts('front.score.deviation', { ...parts, area })
      : texts('front.score.deviationGroup', { ...parts, area, share }),
    texts(certainty < 1 ? 'front.score.uncertain' : 'front.score.certain', parts),
    previousPeriod === undefined
      ? texts('front.score.first', parts)
      : texts(known, { ...parts, period: previousPeriod }),
    texts('front.score.product', parts),
    texts(targetGroup === undefined ? 'front.score.rule' : 'front.score.ruleGroup', { area }),
  ];
}
