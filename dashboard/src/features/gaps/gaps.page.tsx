import type { ReactElement } from 'react';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { EmptyState } from '../../components/empty-state/empty-state.tsx';
import { Notices } from '../../components/notices/notices.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useTexts } from '../../lib/use-texts.ts';
import type { GapDimension, GapsAnswer, GapView } from './gap-view.ts';
import { AheadSections } from './ahead-sections.tsx';
import { GroupCard } from './group-card.tsx';
import { AskedMatrix } from './matrix-section.tsx';
import { Published } from './published.tsx';
import { RegionCard } from './region-card.tsx';
import { useGapQuestion, useGapView } from './use-gap-view.ts';
import { useGapsLead } from './use-gaps-lead.ts';

const asked: Record<GapDimension, 'targetGroup' | 'municipality' | 'serviceType'> = {
  maalgruppe: 'targetGroup',
  kommune: 'municipality',
  tilbudstype: 'serviceType',
};
// The figures say who has reported, count what is withheld and say that places are shared; here only what concerns the whole page.
const inFigures = ['coverage-partial', 'withheld-cells', 'shared-places-split'];

function RegionSection({ view }: { readonly view: GapView }): ReactElement {
  const texts = useTexts();
  const [{ pr = 'maalgruppe' }] = useSearchState();
  const query = useAnalysis('supply-gaps', { ...useGapQuestion(), by: asked[pr] });
  return (
    <Section title={texts('gaps.regionSection')}>
      <AnswerState query={query}>
        {(answer) => (
          <Published answer={answer}>
            <>
              <Notices notices={answer.notices.filter(({ code }) => !inFigures.includes(code))} />
              <RegionCard answer={answer} view={view} dimension={pr} />
              <NextPages />
            </>
          </Published>
        )}
      </AnswerState>
    </Section>
  );
}

/** Where a reader goes from a shortage: to free places, the coming years, and what sharing would win. */
function NextPages(): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  return (
    <ul className="places-links">
      <li>
        <PageLink to="/tilbudsvifte" search={{ ledig: 'ja' }} className="action-link">
          {texts('forecasts.toFree')}
        </PageLink>
      </li>
      <li>
        <PageLink to="/prognoser" className="action-link">
          {texts('forecasts.title')}
        </PageLink>
      </li>
      <li>
        <PageLink to="/samarbejde" className="action-link">
          {texts('forecasts.toCooperation')}
        </PageLink>
      </li>
      <li>
        <PageLink to="/udmeldinger" className="action-link">
          {texts('forecasts.toNotifications')}
        </PageLink>
      </li>
    </ul>
  );
}

function GroupSection({ view, group }: { readonly view: GapView; readonly group: string }): ReactElement {
  const texts = useTexts();
  const [, change] = useSearchState();
  const question = useGapQuestion();
  const groups = useAnalysis('supply-gaps', { ...question, by: 'targetGroup' });
  const cells = useAnalysis('supply-gaps', { ...question, by: 'targetGroup,municipality' });
  const reset = (): void => change({ mg: undefined });
  const draw = (answer: GapsAnswer, local: GapsAnswer): ReactElement => {
    const row = answer.figures.find(({ targetGroup }) => targetGroup === group);
    if (!row) return <EmptyState reason={{ kind: 'no-rows', onReset: reset }} />;
    return <GroupCard answers={{ row, cells: local }} view={view} />;
  };
  return (
    <Section title={texts('gaps.groupSection')}>
      <AnswerState query={groups}>
        {(answer) => (
          <Published answer={answer}>
            <AnswerState query={cells}>{(local) => draw(answer, local)}</AnswerState>
          </Published>
        )}
      </AnswerState>
    </Section>
  );
}

/** Mangler — for which target groups places are missing, and where; a chosen group comes first. */
export function GapsPage(): ReactElement {
  const texts = useTexts();
  const view = useGapView();
  const { targetGroup } = useChoices();
  const lead = useGapsLead(view) ?? texts('gaps.question');
  return (
    <Page title={texts('gaps.title')} lead={lead} leadLines={[7, 3]} context={{ targetGroup: true }}>
      {targetGroup && (
        <>
          <GroupSection view={view} group={targetGroup.code} />
          <AheadSections group={targetGroup.code} />
        </>
      )}
      <RegionSection view={view} />
      <AskedMatrix view={view} beside={targetGroup !== undefined} />
    </Page>
  );
}
