import { useRef } from 'react';
import type { PointerEvent } from 'react';

/** Handlers that tell of a finger drawn across. */
export interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

const leastPx = 50;

/** Swipe — a finger drawn to the left asks for what comes next, to the right for what came before; never a mouse. */
export function useSwipe(onSwipe: (to: 'next' | 'previous') => void): Swipe {
  const from = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  return {
    onPointerDown: ({ pointerType, clientX, clientY }) => {
      from.current = pointerType === 'mouse' ? undefined : { x: clientX, y: clientY };
    },
    onPointerUp: ({ clientX, clientY }) => {
      const start = from.current;
      from.current = undefined;
      if (!start) return;
      const [dx, dy] = [clientX - start.x, clientY - start.y];
      if (Math.abs(dx) >= leastPx && Math.abs(dx) > Math.abs(dy)) onSwipe(dx < 0 ? 'next' : 'previous');
    },
  };
}
