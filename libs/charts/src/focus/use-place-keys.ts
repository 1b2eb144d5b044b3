import { useCallback, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { nextPlace } from './next-place.ts';
import type { Place } from './next-place.ts';

/** What a grid of buttons spreads on its container, and which button is the tab stop. */
export interface PlaceKeys {
  readonly tabStop: string | undefined;
  readonly container: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
}

const placeOf = (target: EventTarget): string | undefined =>
  target instanceof HTMLElement ? target.dataset['place'] : undefined;

function buttonAt(container: HTMLElement, key: string): HTMLElement | undefined {
  const buttons = [...container.querySelectorAll<HTMLElement>('[data-place]')];
  return buttons.find((button) => button.dataset['place'] === key);
}

/**
 * Place keys — arrow keys, Home and End move the focus between buttons marked `data-place`. The button focused
 * last is remembered, so that a grid of hundreds can be a single tab stop.
 */
export function usePlaceKeys(places: readonly Place[]): PlaceKeys {
  const [last, setLast] = useState<string>();
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const from = placeOf(event.target);
      const to = from === undefined ? undefined : nextPlace(places, from, event.key);
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      buttonAt(event.currentTarget, to)?.focus();
    },
    [places],
  );
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const key = placeOf(event.target);
    if (key !== undefined) setLast(key);
  }, []);
  const known = places.some((place) => place.key === last);
  return { tabStop: known ? last : places[0]?.key, container: { onKeyDown, onFocus } };
}
