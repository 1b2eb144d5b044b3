import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import { indicatorView } from '../indicator-view.ts';
import type { IndicatorKey } from '../indicator-view.ts';
import type { OverviewWords } from '../overview-words.ts';
import { toFinding } from '../to-finding.ts';
import { toExpectedFigure } from '../to-expected-figure.ts';
import { type KeyFigure, toKeyFigure } from '../to-key-figure.ts';
import { FindingsSection } from './findings-section.tsx';
import { KeyFigureCard } from './key-figure-card.tsx';
import { NewsSection } from './news-section.tsx';
import { PartialNotice } from './partial-notice.tsx';
import { QuestionLinks } from './question-links.tsx';
import { TileCard } from './tile-card.tsx';

/** Everything below the opening sentence. */
export interface OverviewContentProps {
  readonly answer: Schema<'OverviewAnswer'>;
  readonly words: OverviewWords;
}

const cards: readonly IndicatorKey[] = [
  'vacant-places',
  'groups-short',
  'expenditure-per-adult',
  'bought-outside',
];

/** The five key figures; where no need can be forecast, the last is what the municipalities themselves expect. */
function keyFigures(answer: Schema<'OverviewAnswer'>, words: OverviewWords): KeyFigure[] {
  const of = (indicator: IndicatorKey): KeyFigure[] => {
    const view = indicatorView(answer, indicator, words);
    return view ? [toKeyFigure(view, answer.basis, words)] : [];
  };
  const expected = toExpectedFigure(answer, words);
  return [...cards.flatMap(of), ...(expected ? [expected] : of('expected-growth'))];
}

/** Overblik from top to bottom: what to notice, key figures, the municipalities side by side, what is new, links by question. */
export function OverviewContent({ answer, words }: OverviewContentProps): ReactElement {
  const texts = useTexts();
  const { basis, totals } = answer;
  const figures = useMemo(() => keyFigures(answer, words), [answer, words]);
  const findings = useMemo(
    () =>
      totals.findings.flatMap((finding) => {
        const view = indicatorView(answer, finding.indicator, words);
        return view ? [toFinding(finding, view, words)] : [];
      }),
    [answer, totals, words],
  );
  return (
    <>
      <PartialNotice answer={answer} words={words} />
      <FindingsSection findings={findings} basis={basis} />
      <Section title={texts('overview.cards')}>
        <div className="grid">
          {figures.map((figure) => (
            <KeyFigureCard key={figure.model.id} figure={figure} />
          ))}
        </div>
      </Section>
      <Section title={texts('overview.mapTitle')}>
        <TileCard answer={answer} words={words} />
      </Section>
      <NewsSection basis={basis} />
      <QuestionLinks words={words} />
    </>
  );
}
