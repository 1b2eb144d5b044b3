import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { Dumbbell, DumbbellSvg, ExportFrame } from '@tilbudsvifte/charts';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../components/figure-card/roomy-frame.ts';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { nameOf } from '../../lib/name-of.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { RuleControls } from './gap-controls.tsx';
import { gapOf } from './gap-rule.ts';
import type { GapView } from './gap-view.ts';
import { MissingGap } from './missing-gap.tsx';
import { ThreeWays } from './three-ways.tsx';
import { toGroupGapFigure } from './to-group-gap-figure.ts';
import type { GroupAnswers, GroupGapFigure } from './to-group-gap-figure.ts';

/** One target group's answers, and how to see them. */
export interface GroupCardProps {
  readonly answers: GroupAnswers;
  readonly view: GapView;
}

/** More municipalities than these are shown when they are asked for. */
const FIRST_ROWS = 15;

/** Places against need in each municipality, the largest shortages first and the rest on demand. */
function Municipalities({ chart }: { readonly chart: GroupGapFigure['chart'] }): ReactElement {
  const texts = useTexts();
  const more = useTextsOf(forecastsTexts);
  const [all, setAll] = useState(false);
  const n = chart.rows.length;
  const shown = useMemo(
    () => (all ? chart : { ...chart, rows: chart.rows.slice(0, FIRST_ROWS) }),
    [all, chart],
  );
  if (n <= FIRST_ROWS) return <Dumbbell {...chart} />;
  return (
    <div>
      <Dumbbell {...shown} />
      <button type="button" className="button" onClick={() => setAll(!all)}>
        {all ? more('forecasts.matrixFewer', { n: FIRST_ROWS }) : texts('gaps.showAllMunicipalities', { n })}
      </button>
    </div>
  );
}

function GroupDrawing({
  answers,
  view,
  figure,
}: GroupCardProps & { readonly figure: GroupGapFigure }): ReactElement {
  const gap = gapOf(answers.row, view.rule);
  const { area, period, threshold } = answers.cells.basis;
  const place = nameOf(area, view.language);
  return (
    <div className="stack">
      {'missing' in gap && (
        <MissingGap reason={gap.missing} place={place} year={period.to} threshold={threshold} />
      )}
      <ThreeWays ways={figure.ways} places={answers.row.places} />
      <Municipalities chart={figure.chart} />
    </div>
  );
}

/** The chosen target group — three ways side by side, then places against need in each municipality. */
export function GroupCard({ answers, view }: GroupCardProps): ReactElement {
  const texts = useTexts();
  const figure = useMemo(() => toGroupGapFigure(answers, view), [answers, view]);
  const { row } = answers;
  return (
    <FigureCard
      model={figure.model}
      figure={<GroupDrawing answers={answers} view={view} figure={figure} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, figure.chart.rows.length)}>
          {(body) => <DumbbellSvg {...figure.chart} {...body} />}
        </ExportFrame>
      )}
      controls={
        <>
          <RuleControls />
          <PageLink to="/tilbudsvifte" search={{ mg: row.targetGroup, ledig: 'ja' }} className="button">
            {texts('gaps.findFree')}
          </PageLink>
        </>
      }
      definition={texts('gaps.definition')}
    />
  );
}
