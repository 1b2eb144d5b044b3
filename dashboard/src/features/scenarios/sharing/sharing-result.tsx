import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { sharingTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { Section } from '../../../components/page/section.tsx';
import type { ScenarioDocument } from '../../../lib/scenario-answers.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { ScenarioResultProps } from '../scenario-result-props.ts';
import { useScenarioWords } from '../use-scenario-words.ts';
import { BuildUpCard, RegulationCard, VacantCard } from './rate-cards.tsx';
import { RulesCard, SharesCard } from './share-cards.tsx';
import { shownRule, type SharingView } from './sharing-view.ts';

/** Occupancy that the scenario assumes; nothing where it assumes no rate. */
function actualOccupancy({ assumptions }: ScenarioDocument): number | undefined {
  const value = assumptions.find(({ lever }) => lever === 'rate')?.values['actualOccupancy'];
  return typeof value === 'number' ? value : undefined;
}

function Rate({
  view,
  document,
}: {
  readonly view: SharingView;
  readonly document: ScenarioDocument;
}): ReactElement {
  const texts = useTextsOf(sharingTexts);
  const occupancy = actualOccupancy(document);
  if (occupancy === undefined || view.result.tables['rate-build-up']?.length === 0)
    return <p className="hint">{texts('sharing.noRate')}</p>;
  return (
    <>
      <BuildUpCard view={view} />
      <RegulationCard view={view} occupancy={occupancy} />
      <VacantCard view={view} />
    </>
  );
}

/** Sharing a cost — who pays what by each rule, who would be better off alone, and what empty places do to the rate. */
export function SharingResult({ result, document }: ScenarioResultProps): ReactElement | null {
  const texts = useTextsOf(sharingTexts);
  const words = useScenarioWords();
  const view = useMemo(
    () =>
      words && {
        result,
        rule: shownRule(document),
        language: words.language,
        nameOf: (participant: string) => words.nameOf('municipalities', participant),
        place: words.areaName(document.area),
      },
    [words, result, document],
  );
  if (!view) return null;
  return (
    <>
      <Section title={texts('sharing.whoPays')}>
        <SharesCard view={view} />
      </Section>
      <Section title={texts('sharing.whoLeaves')}>
        <RulesCard view={view} />
      </Section>
      <Section title={texts('sharing.theRate')}>
        <Rate view={view} document={document} />
      </Section>
    </>
  );
}
