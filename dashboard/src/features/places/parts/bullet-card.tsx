import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { BulletRows, BulletRowsSvg, ExportFrame } from '@tilbudsvifte/charts';
import { placeWords } from '@tilbudsvifte/locale/screens/places';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../../components/figure-card/roomy-frame.ts';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { PlacesViewpoint } from '../places-viewpoint.ts';
import { toBulletFigure } from '../to-bullet-figure.ts';
import type { BulletFigure } from '../to-bullet-figure.ts';
import { FirstRows } from './first-rows.tsx';
import { PlaceControls } from './place-controls.tsx';
import { RowLink } from './row-link.tsx';

/** An answer about places, and how it is seen. */
export interface PlacesPart {
  readonly answer: Schema<'PlacesAnswer'>;
  readonly view: PlacesViewpoint;
}

function Bullets({
  figure,
  view,
}: {
  readonly figure: BulletFigure;
  readonly view: PlacesViewpoint;
}): ReactElement {
  const texts = useTextsOf(placeWords);
  const { chart, groups } = figure;
  const byKey = useMemo(() => new Map(groups.map((group) => [group.key, group])), [groups]);
  if (groups.length === 0) return <p className="hint">{texts('places.none')}</p>;
  return (
    <FirstRows rows={chart.rows}>
      {(rows) => (
        <BulletRows
          {...chart}
          rows={rows}
          renderLabel={({ key, label }) => {
            const group = byKey.get(key);
            return group ? <RowLink group={group} division={view.division} /> : label;
          }}
        />
      )}
    </FirstRows>
  );
}

/** Belægning nu — every row's occupied places, and the occupancy that could be kept without refusing too many. */
export function BulletCard({ answer, view }: PlacesPart): ReactElement {
  const texts = useTextsOf(placeWords);
  const figure = useMemo(() => toBulletFigure(answer, view), [answer, view]);
  return (
    <FigureCard
      model={figure.model}
      figure={<Bullets figure={figure} view={view} />}
      exportFigure={(frame) => (
        <ExportFrame {...roomyFrame(frame, figure.chart.rows.length)}>
          {(body) => <BulletRowsSvg {...figure.chart} {...body} />}
        </ExportFrame>
      )}
      controls={<PlaceControls view={view} />}
      definition={texts('places.definition')}
    />
  );
}
