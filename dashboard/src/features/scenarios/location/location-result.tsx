import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { locationTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { Section } from '../../../components/page/section.tsx';
import { useMunicipalities } from '../../../lib/queries/use-reference.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { ScenarioResultProps } from '../scenario-result-props.ts';
import { useScenarioWords } from '../use-scenario-words.ts';
import { MapCard, SitesCard, TradeCard } from './location-cards.tsx';
import type { LocationView } from './location-view.ts';

/** Where to place services — how far citizens get, whether the sites can stand on their own, and how many there should be. */
export function LocationResult({ result, document }: ScenarioResultProps): ReactElement | null {
  const texts = useTextsOf(locationTexts);
  const words = useScenarioWords();
  const items = useMunicipalities().data?.items;
  const view = useMemo((): LocationView | undefined => {
    if (!words || !items) return undefined;
    const short = new Map(items.map(({ code, abbreviation }) => [code, abbreviation]));
    return {
      result,
      document,
      language: words.language,
      nameOf: (code) => words.nameOf('municipalities', code),
      abbreviation: (code) => short.get(code) ?? code,
      place: words.areaName(document.area),
    };
  }, [words, items, result, document]);
  if (!view) return null;
  return (
    <>
      <Section title={texts('location.sectionMap')}>
        <MapCard view={view} />
      </Section>
      <Section title={texts('location.sectionTrade')}>
        <TradeCard view={view} />
      </Section>
      <Section title={texts('location.sectionSites')}>
        <SitesCard view={view} />
      </Section>
    </>
  );
}
