import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, RankedBars, RankedBarsSvg, TileGridSvg } from '@tilbudsvifte/charts';
import { accessTexts } from '@tilbudsvifte/locale/screens/access';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { EmptyState } from '../../components/empty-state/empty-state.tsx';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../components/figure-card/roomy-frame.ts';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useMunicipalities } from '../../lib/queries/use-reference.ts';
import { tilePlaces } from '../../lib/tile-layout.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { AccessTiles } from './access-tiles.tsx';
import { accessDetail, type AccessView, toAccessFigure } from './to-access-figure.ts';
import { toReachFigure } from './to-reach-figure.ts';

const distances = [15, 30, 45, 60];

interface CardProps {
  readonly answer: Schema<'AccessAnswer'>;
  readonly names: CodeNames;
}

/** Distance within which a service is near. */
function DistanceField(): ReactElement {
  const texts = useTextsOf(accessTexts);
  const [{ km = 30 }, change] = useSearchState();
  const numbers = [...new Set([...distances, km])].sort((a, b) => a - b);
  const options = numbers.map((n) => ({ value: String(n), label: texts('access.km', { n }) }));
  return (
    <SelectField
      label={texts('access.distance')}
      value={String(km)}
      options={options}
      onChange={(picked) => change({ km: Number(picked) })}
    />
  );
}

function useAccessView(names: CodeNames): AccessView {
  const { municipality, targetGroup } = useChoices();
  const items = useMunicipalities().data?.items;
  return useMemo(() => {
    const short = new Map((items ?? []).map(({ code, abbreviation }) => [code, abbreviation]));
    return {
      names,
      abbreviation: (code: string) => short.get(code) ?? code,
      ...(municipality && { own: municipality.code }),
      ...(targetGroup && { targetGroup: targetGroup.code }),
    };
  }, [names, items, municipality, targetGroup]);
}

function AccessCard({ answer, names }: CardProps): ReactElement {
  const texts = useTextsOf(accessTexts);
  const view = useAccessView(names);
  const items = useMunicipalities().data?.items;
  const [selected, setSelected] = useState<string>();
  const figure = useMemo(() => toAccessFigure(answer, view), [answer, view]);
  const placed = useMemo(() => {
    const here = new Set(answer.basis.area.municipalities);
    return (items ?? []).filter(({ code }) => here.has(code));
  }, [answer, items]);
  const { model, tiles, legend } = figure;
  const detail = selected === undefined ? '' : accessDetail(answer, selected, view);
  return (
    <FigureCard
      model={model}
      figure={<AccessTiles figure={figure} placed={placed} selected={selected} onSelect={setSelected} />}
      exportFigure={(words) => (
        <ExportFrame {...words}>
          {(body) => (
            <TileGridSvg {...{ tiles, legend, ...body }} layout={tilePlaces(placed)} label={model.headline} />
          )}
        </ExportFrame>
      )}
      details={
        detail === '' || selected === undefined ? null : (
          <>
            <p>{detail}</p>
            <p>
              <PageLink to="/kommuner/$kode" params={{ kode: selected }}>
                {texts('access.toProfile')}
              </PageLink>
            </p>
          </>
        )
      }
      definition={texts('access.definition')}
    />
  );
}

function ReachCard({ answer, names }: CardProps): ReactElement {
  const texts = useTextsOf(accessTexts);
  const { model, chart } = useMemo(() => toReachFigure(answer, names), [answer, names]);
  return (
    <FigureCard
      model={model}
      figure={<RankedBars {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length)}>
          {(body) => <RankedBarsSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      controls={<DistanceField />}
      definition={texts('access.reachDefinition')}
    />
  );
}

/** How far it is to a service: places in reach of every municipality, and the need with a service nearby. */
export function AccessSection(): ReactElement {
  const texts = useTextsOf(accessTexts);
  const names = useCodeNames();
  const { areaCode, period, targetGroup } = useChoices();
  const [{ km }] = useSearchState();
  const query = useAnalysis('access', {
    area: areaCode,
    year: period?.to,
    targetGroup: targetGroup?.code,
    distance: km,
  });
  return (
    <Section title={texts('access.section')}>
      <AnswerState query={{ ...query, data: names && query.data }}>
        {(answer) =>
          answer.basis.coverage.reported === 0 || !names ? (
            <EmptyState reason={{ kind: 'not-published', period: answer.basis.period.to }} />
          ) : (
            <>
              <AccessCard answer={answer} names={names} />
              <ReachCard answer={answer} names={names} />
            </>
          )
        }
      </AnswerState>
    </Section>
  );
}
