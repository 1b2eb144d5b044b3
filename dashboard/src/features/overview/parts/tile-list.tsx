import type { ReactElement } from 'react';
import { useLanguage } from '../../../lib/use-texts.ts';
import type { IndicatorView } from '../indicator-view.ts';
import { valueWords } from '../indicator-words.ts';
import type { TileFigure } from '../to-tile-figure.ts';

/** The sorted list beside the tiles. */
export interface TileListProps {
  readonly label: string;
  readonly view: IndicatorView;
  readonly sorted: TileFigure['sorted'];
  readonly selected: string | undefined;
  readonly onSelect: (code: string) => void;
}

/** Municipalities by value, highest first — for those who look for an order, and where tiles have no room for numbers. */
export function TileList({ label, view, sorted, selected, onSelect }: TileListProps): ReactElement {
  const language = useLanguage();
  return (
    <ol className="tile-list" aria-label={label}>
      {sorted.map((place) => (
        <li key={place.code}>
          <button
            type="button"
            className={`tile-list-row${place.code === view.own?.code ? ' own' : ''}`}
            aria-pressed={place.code === selected}
            onClick={() => onSelect(place.code)}
          >
            <span>{place.name}</span>
            <span className="tile-list-value">{valueWords(view, place.value, language)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
