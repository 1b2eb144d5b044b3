import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { supplyTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { Section } from '../../../components/page/section.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { ScenarioResultProps } from '../scenario-result-props.ts';
import { useScenarioWords } from '../use-scenario-words.ts';
import { DumbbellCard, PanelsCard, RippleCard } from './supply-cards.tsx';
import { toBuyerFigure } from './to-buyer-figure.ts';
import { toGapFigure } from './to-gap-figure.ts';
import { toGoalFigure } from './to-goal-figure.ts';
import { toPanelsFigure } from './to-panels-figure.ts';
import { toRippleFigure } from './to-ripple-figure.ts';
import { toServiceFigure } from './to-service-figure.ts';
import { tableOf, type ToldSupply } from './told-supply.ts';

/** Whether there is room: missing places before and after, and need beside places year by year. */
function NeedSection({ told }: { readonly told: ToldSupply }): ReactElement {
  const texts = useTextsOf(supplyTexts);
  const panels = useMemo(() => toPanelsFigure(told), [told]);
  return (
    <Section title={texts('supplyFigure.needSection')}>
      <DumbbellCard told={told} of={toGapFigure} />
      <PanelsCard {...panels} />
    </Section>
  );
}

/** Who pays before and after, and who must find another place. */
function BuyerSection({ told }: { readonly told: ToldSupply }): ReactElement | null {
  const texts = useTextsOf(supplyTexts);
  const ripple = useMemo(() => toRippleFigure(told), [told]);
  const hasRipple = tableOf(told, 'ripple').length > 0;
  if (!hasRipple && tableOf(told, 'buyers').length === 0) return null;
  return (
    <Section title={texts('supplyFigure.buyerSection')}>
      {hasRipple && <RippleCard {...ripple} />}
      <DumbbellCard told={told} of={toBuyerFigure} />
    </Section>
  );
}

/** Figures of a supply scenario — room, goals, services, and buyers. */
export function SupplyResult({ result, document }: ScenarioResultProps): ReactElement | null {
  const texts = useTextsOf(supplyTexts);
  const words = useScenarioWords();
  const told = useMemo(() => words && { result, document, words }, [result, document, words]);
  if (!told) return null;
  return (
    <>
      <NeedSection told={told} />
      {tableOf(told, 'goals').length > 0 && (
        <Section title={texts('supplyFigure.goalSection')}>
          <DumbbellCard told={told} of={toGoalFigure} />
        </Section>
      )}
      {tableOf(told, 'services').length > 0 && (
        <Section title={texts('supplyFigure.serviceSection')}>
          <DumbbellCard told={told} of={toServiceFigure} />
        </Section>
      )}
      <BuyerSection told={told} />
    </>
  );
}
