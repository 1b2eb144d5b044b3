import type { KeyboardEvent, ReactElement } from 'react';
import { folderTexts } from '@tilbudsvifte/locale/screens/folders';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** A figure's place among the others, and how it is changed. */
export interface ItemPlace {
  readonly id: string;
  readonly headline: string;
  /** Its place, from 0, and how many there are. */
  readonly at: number;
  readonly of: number;
  readonly disabled: boolean;
  readonly onMove: (place: number) => void;
}

/** Place that a key asks for; nothing for other keys. */
function placeOf(key: string, { at, of }: ItemPlace): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: of - 1,
  };
  return places[key];
}

/** Identity of the button that keeps the focus while its figure moves. */
export const handleId = (id: string): string => `plads-${id}`;

/** A figure's number: with the arrow keys it moves among the others. */
export function ItemHandle(props: ItemPlace): ReactElement {
  const texts = useTextsOf(folderTexts);
  const { id, headline, at, disabled, onMove } = props;
  const press = (event: KeyboardEvent): void => {
    const place = placeOf(event.key, props);
    if (place === undefined) return;
    event.preventDefault();
    onMove(place);
  };
  return (
    <button
      type="button"
      id={handleId(id)}
      className="button item-handle"
      disabled={disabled}
      aria-label={texts('folderItem.handle', { no: at + 1, headline })}
      onKeyDown={press}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M8 1.5v13M4.5 5L8 1.5L11.5 5M4.5 11L8 14.5L11.5 11" className="sign-line" />
      </svg>
      <span aria-hidden="true">{at + 1}</span>
    </button>
  );
}
