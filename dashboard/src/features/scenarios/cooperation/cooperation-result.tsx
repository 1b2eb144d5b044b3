import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { togetherTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { Section } from '../../../components/page/section.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { ScenarioResultProps } from '../scenario-result-props.ts';
import { useScenarioWords } from '../use-scenario-words.ts';
import { FormsCard, GainCard, PoolsCard } from './cooperation-cards.tsx';

/** Standing together — what it saves, who gains and who travels, and whether the pools are large enough. */
export function CooperationResult({ result, document }: ScenarioResultProps): ReactElement | null {
  const texts = useTextsOf(togetherTexts);
  const words = useScenarioWords();
  const view = useMemo(() => words && { result, document, words }, [result, document, words]);
  if (!view) return null;
  return (
    <>
      <Section title={texts('together.sectionForms')}>
        <FormsCard view={view} />
      </Section>
      <Section title={texts('together.sectionMunicipalities')}>
        <GainCard view={view} />
      </Section>
      <Section title={texts('together.sectionPools')}>
        <PoolsCard view={view} />
      </Section>
    </>
  );
}
