import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { TileGrid, useWidth } from '@tilbudsvifte/charts';
import { useMedia } from '../../../lib/use-media.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import type { IndicatorView } from '../indicator-view.ts';
import type { OverviewWords } from '../overview-words.ts';
import { framedMunicipality, smallestTarget, tileLayout, tileSize } from '../../../lib/tile-layout.ts';
import type { TileFigure } from '../to-tile-figure.ts';
import { TileList } from './tile-list.tsx';

/** The tiles with their list. */
export interface TileDrawingProps {
  readonly figure: TileFigure;
  readonly view: IndicatorView;
  readonly words: OverviewWords;
  readonly selected: string | undefined;
  readonly onSelect: (code: string) => void;
}

// The list of tiles has 4 px around it, so that outlines are not cut.
const around = 8;

/** Tiles placed like a map, and beside or below them the same figures as a sorted list. */
export function TileDrawing({ figure, view, words, selected, onSelect }: TileDrawingProps): ReactElement {
  const texts = useTexts();
  const beside = useMedia('(min-width: 1200px)');
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(0, useWidth(box) - around);
  const { places, framed } = useMemo(() => {
    const placed = view.members.flatMap(({ code }) => words.municipalities.get(code) ?? []);
    return tileLayout(placed, width);
  }, [view, words, width]);
  // Tiles too small for a number leave the numbers to the list.
  const compact = width > 0 && tileSize(places, width) < smallestTarget;
  const list = (
    <TileList
      label={texts('card.asList')}
      view={view}
      sorted={figure.sorted}
      selected={selected}
      onSelect={onSelect}
    />
  );
  return (
    <div className="tile-figure">
      <div ref={box} className="tile-figure-map">
        {width > 0 && (
          <TileGrid
            label={figure.model.headline}
            tiles={figure.tiles}
            layout={places}
            legend={figure.legend}
            width={width}
            onSelect={onSelect}
            {...(framed && { inset: { code: framedMunicipality, label: texts('overview.inset') } })}
            {...(selected !== undefined && { selected })}
          />
        )}
        <p className="hint">{texts('overview.mapHint')}</p>
      </div>
      {beside ? (
        list
      ) : (
        <details className="tile-list-box" open={compact}>
          <summary>{texts('card.asList')}</summary>
          {list}
        </details>
      )}
    </div>
  );
}
