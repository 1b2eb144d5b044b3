import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Width of an element — its content width in whole CSS px, followed by a ResizeObserver; 0 until it is measured,
 * for which every figure reserves its height and draws nothing.
 */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
