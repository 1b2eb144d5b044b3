import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Content size of an element in whole px, followed while it changes; nothing until it is known or while it is hidden. */
export function useRoom(
  ref: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } | undefined {
  const [[width, height], setRoom] = useState<readonly [number, number]>([0, 0]);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const now = [Math.floor(element.clientWidth), Math.floor(element.clientHeight)] as const;
      setRoom((before) => (before[0] === now[0] && before[1] === now[1] ? before : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width > 0 && height > 0 ? { width, height } : undefined;
}
