import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Notices } from '../../../components/notices/notices.tsx';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { breakCodes } from '../cost-breaks.ts';
import { costChoices } from '../cost-choices.ts';
import type { CostWords } from '../cost-words.ts';
import { decompositionYears } from '../decomposition-years.ts';
import { costYears } from '../read-costs.ts';
import { BudgetCards } from './budget-cards.tsx';
import { CostLineCard } from './cost-line-card.tsx';
import { DecompositionCard } from './decomposition-card.tsx';
import { EffectsCard } from './effects-card.tsx';
import { RankingCard } from './ranking-card.tsx';
import { RatesCard } from './rates-card.tsx';
import { ScatterCard } from './scatter-card.tsx';
import { costTexts } from '../cost-texts.ts';

/** Everything below the question of the page. */
export interface CostsContentProps {
  readonly answer: Schema<'CostsAnswer'>;
  readonly words: CostWords;
}

// Each figure marks its own breaks and counts its own withheld figures.
const saidByFigures: readonly string[] = [...breakCodes, 'withheld-cells'];

/** Økonomi from top to bottom: how expenditure developed, what the change consists of, all municipalities. */
export function CostsContent({ answer, words }: CostsContentProps): ReactElement {
  const texts = useTextsOf(costTexts);
  const own = useTextsOf(costTexts);
  const [search] = useSearchState();
  const { omr, enhed, m, p: period } = search;
  const choices = useMemo(() => costChoices({ omr, enhed, m }), [omr, enhed, m]);
  const part = { answer, choices, words, period };
  const accounts = useMemo(
    () => costYears(answer.figures.filter(({ kind }) => kind === 'accounts')),
    [answer],
  );
  const compared = useMemo(() => decompositionYears(accounts, period), [accounts, period]);
  return (
    <>
      <Notices notices={answer.notices.filter(({ code }) => !saidByFigures.includes(code))} />
      <Section title={texts('costs.lineSection')}>
        <CostLineCard {...part} />
      </Section>
      <Section title={texts('costs.waterfallTitle')}>
        <DecompositionCard words={words} years={compared} />
      </Section>
      {compared !== 'too-few' && (
        <Section title={own('costEffects.section')}>
          <EffectsCard words={words} years={compared} />
        </Section>
      )}
      <Section title={own('costScatter.section')}>
        <ScatterCard {...part} />
      </Section>
      <Section title={texts('costs.rankSection')}>
        <RankingCard {...part} />
      </Section>
      <Section title={own('costRates.section')}>
        <RatesCard words={words} prices={choices.prices} />
      </Section>
      <Section title={own('costBudgets.section')}>
        <BudgetCards words={words} choices={choices} />
      </Section>
    </>
  );
}
