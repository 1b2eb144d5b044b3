import type { ReactElement } from 'react';
import { preventionTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { Section } from '../../../components/page/section.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import type { ScenarioResultProps } from '../scenario-result-props.ts';
import { ChanceCard } from './chance-card.tsx';
import { MoneyCard } from './money-card.tsx';
import { StocksCard } from './stocks-card.tsx';
import { TornadoCard } from './tornado-card.tsx';
import { ViewsCard } from './views-card.tsx';

/** Prevention: does it pay and for whom, where the citizens are, and how certain that is. */
export function PreventionResult(props: ScenarioResultProps): ReactElement {
  const texts = useTextsOf(preventionTexts);
  const figures = { ...props, language: useLanguage() };
  return (
    <>
      <Section title={texts('prevention.sectionMoney')}>
        <MoneyCard {...figures} />
        <ViewsCard {...figures} />
      </Section>
      <Section title={texts('prevention.sectionCitizens')}>
        <StocksCard {...figures} />
      </Section>
      <Section title={texts('prevention.sectionChance')}>
        <ChanceCard {...figures} />
        <TornadoCard {...figures} />
      </Section>
    </>
  );
}
