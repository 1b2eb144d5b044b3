import { useCallback, useMemo } from 'react';
import type { ReactElement } from 'react';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { EmptyState } from '../../components/empty-state/empty-state.tsx';
import type { AheadWords, ForecastsAnswer } from '../../components/need-ahead/need-ahead.ts';
import { groupsByGrowth } from '../../components/need-ahead/need-ahead.ts';
import { PanelsCard } from '../../components/need-ahead/panels-card.tsx';
import { toPanelsFigure } from '../../components/need-ahead/to-panels-figure.ts';
import { useAheadWords } from '../../components/need-ahead/use-ahead-words.ts';
import { Notices } from '../../components/notices/notices.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { FanCard } from './fan-card.tsx';
import { BacktestCard, ScoresCard } from './score-cards.tsx';
import { toFanFigure } from './to-fan-figure.ts';
import { WhenCard } from './when-card.tsx';

interface PartProps {
  readonly answer: ForecastsAnswer;
  readonly words: AheadWords;
  /** The group that is shown large. */
  readonly group: string;
}

// Each figure says who has reported and counts what is withheld.
const inFigures = ['coverage-partial', 'withheld-cells'];

/** The own municipality's part of the forecast, from an answer of its own. */
function OwnSection({ words, group }: Omit<PartProps, 'answer'>): ReactElement | null {
  const texts = useTextsOf(forecastsTexts);
  const { municipality, areaCode, outside } = useChoices();
  const code = municipality?.code ?? '';
  const query = useAnalysis('forecasts', { area: areaCode, municipality: code, targetGroup: group });
  const name = municipality ? municipality.name : '';
  const own = useMemo(() => ({ ...words, place: name }), [words, name]);
  if (!municipality || outside) return null;
  return (
    <Section title={texts('forecasts.ownSection', { place: name })}>
      <AnswerState query={query}>
        {(answer) => <FanCard answer={answer} group={group} words={own} id="prognoser-kommune" />}
      </AnswerState>
    </Section>
  );
}

/** Where a reader goes from a forecast: to the shortage of today, the free places and what sharing would win. */
function NextPages({ group }: { readonly group: string }): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const search = { mg: group };
  return (
    <ul className="places-links">
      <li>
        <PageLink to="/mangler" search={search} className="action-link">
          {texts('forecasts.toGaps')}
        </PageLink>
      </li>
      <li>
        <PageLink to="/tilbudsvifte" search={{ ...search, ledig: 'ja' }} className="action-link">
          {texts('forecasts.toFree')}
        </PageLink>
      </li>
      <li>
        <PageLink to="/samarbejde" search={search} className="action-link">
          {texts('forecasts.toCooperation')}
        </PageLink>
      </li>
    </ul>
  );
}

function Content({ answer, words, group }: PartProps): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const [, change] = useSearchState();
  const { municipality, outside, targetGroup } = useChoices();
  const open = useCallback(
    (mg: string) => {
      change({ mg });
      window.scrollTo({ top: 0 });
    },
    [change],
  );
  const panels = (
    <Section title={texts('forecasts.panelsSection')}>
      <PanelsCard answer={answer} words={words} onSelect={open} />
    </Section>
  );
  return (
    <>
      <Notices notices={answer.notices.filter(({ code }) => !inFigures.includes(code))} />
      {!targetGroup && panels}
      <Section title={texts('forecasts.fanSection')}>
        <FanCard answer={answer} group={group} words={words} />
        <p className="hint">{texts('forecasts.scenarios')}</p>
        <NextPages group={group} />
      </Section>
      <Section title={texts('forecasts.whenSection')}>
        <WhenCard answer={answer} group={group} words={words} />
      </Section>
      {municipality && !outside && <OwnSection words={words} group={group} />}
      {targetGroup && panels}
      <Section title={texts('forecasts.scoresSection')}>
        <ScoresCard answer={answer} words={words} />
        <BacktestCard answer={answer} group={group} words={words} />
      </Section>
    </>
  );
}

/** The group in the address, else the one expected to grow most, else any. */
function shownGroup(answer: ForecastsAnswer, chosen: string | undefined): string | undefined {
  return chosen ?? answer.totals.largestGrowth ?? groupsByGrowth(answer)[0];
}

/** The sentence the page opens with — about the chosen group, else all of them; nothing before there is an answer. */
function leadOf(
  answer: ForecastsAnswer | undefined,
  words: AheadWords | undefined,
  chosen: string | undefined,
): string | undefined {
  if (!answer || !words) return undefined;
  if (chosen === undefined) return toPanelsFigure(answer, words).model.headline;
  // The summary holds the range and then the places beside it, also where the headline has no room for both.
  const [, range = '', places = ''] = toFanFigure(answer, chosen, words).model.summary;
  return `${range} ${places}`.trim();
}

/** Prognoser — whether more places will be needed, when the ceiling is hit and how sure that is. */
export function ForecastsPage(): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const { areaCode, targetGroup, area } = useChoices();
  const words = useAheadWords();
  const query = useAnalysis('forecasts', { area: areaCode });
  const draw = (answer: ForecastsAnswer): ReactElement => {
    const group = shownGroup(answer, targetGroup?.code);
    if (!words || group === undefined) return <EmptyState reason={{ kind: 'no-rows' }} />;
    return <Content answer={answer} words={words} group={group} />;
  };
  const lead = leadOf(query.data, words, targetGroup?.code) ?? texts('forecasts.question');
  return (
    <Page title={texts('forecasts.title')} lead={lead} leadLines={[5, 3]} context={{ targetGroup: true }}>
      <AnswerState query={{ ...query, data: words && area && query.data }} height="page">
        {draw}
      </AnswerState>
      <p>
        <PageLink to="/scenarier">{texts('forecasts.toScenarios')}</PageLink>
      </p>
    </Page>
  );
}
