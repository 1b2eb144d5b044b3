import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PanelsCard } from '../../components/need-ahead/panels-card.tsx';
import { ShortageCard } from '../../components/need-ahead/shortage-card.tsx';
import { useAheadWords } from '../../components/need-ahead/use-ahead-words.ts';
import { Section } from '../../components/page/section.tsx';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** The coming years of the chosen group: how sure the shortage is, and all groups beside it. */
export function AheadSections({ group }: { readonly group: string }): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const [, change] = useSearchState();
  const { areaCode } = useChoices();
  const words = useAheadWords();
  const query = useAnalysis('forecasts', { area: areaCode });
  const open = useCallback(
    (mg: string) => {
      change({ mg });
      window.scrollTo({ top: 0 });
    },
    [change],
  );
  return (
    <AnswerState query={{ ...query, data: words && query.data }}>
      {(answer) =>
        words && (
          <>
            <Section title={texts('forecasts.shortageSection')}>
              <ShortageCard answer={answer} group={group} words={words} />
            </Section>
            <Section title={texts('forecasts.panelsSection')}>
              <PanelsCard answer={answer} words={words} onSelect={open} />
            </Section>
          </>
        )
      }
    </AnswerState>
  );
}
