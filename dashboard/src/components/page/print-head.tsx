import type { ReactElement } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { outputsTexts } from '@tilbudsvifte/locale/screens/outputs';
import { nameOf } from '../../lib/name-of.ts';
import { editionName } from '../../lib/queries/select-edition.ts';
import { useEdition } from '../../lib/queries/use-edition.ts';
import { writeSearch } from '../../lib/url-state.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { usePrinting } from '../../lib/use-printing.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';

/** What was chosen, in words: municipality, area, target group and period. */
function useChosen(): string {
  const texts = useTexts();
  const language = useLanguage();
  const { municipality, area, targetGroup, period } = useChoices();
  const years = period && (period.from === period.to ? `${period.to}` : `${period.from}–${period.to}`);
  return [
    ...(municipality ? [municipality.name] : []),
    ...(area ? [nameOf(area, language)] : []),
    targetGroup ? nameOf(targetGroup, language) : texts('context.allTargetGroups'),
    ...(years === undefined ? [] : [years]),
  ].join(' · ');
}

function Head(): ReactElement {
  const texts = useTexts();
  const outputs = useTextsOf(outputsTexts);
  const [search] = useSearchState();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const chosen = useChosen();
  const { edition } = useEdition();
  const link =
    window.location.origin + path + writeSearch({ ...search, ...(edition && { dv: editionName(edition) }) });
  return (
    <div className="print-head">
      <p className="print-chosen">{chosen}</p>
      {edition && <p>{texts('footer.edition', { edition: edition.label, date: edition.publishedAt })}</p>}
      <p>{outputs('outputs.printed', { date: new Date().toISOString() })}</p>
      <p>{outputs('outputs.link', { link })}</p>
    </div>
  );
}

/** Print head — what a sheet of paper must say when it has left the screen: choices, edition, day, and the link back. */
export function PrintHead(): ReactElement | null {
  return usePrinting() ? <Head /> : null;
}
