import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Whether an element fills the screen, and how to change that; `offered` where the browser can. */
export function useFullScreen(ref: RefObject<HTMLElement | null>) {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const follow = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  const toggle = useCallback(() => {
    // A browser that refuses leaves everything as it is.
    const done = document.fullscreenElement ? document.exitFullscreen() : ref.current?.requestFullscreen?.();
    done?.catch(() => undefined);
  }, [ref]);
  return { full, toggle, offered: document.fullscreenEnabled === true };
}
