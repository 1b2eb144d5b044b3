import { useRef } from 'react';
import { useBlocker } from '@tanstack/react-router';

/**
 * Asks before the page is left while something typed has not been sent; the browser asks when the tab is closed.
 * @returns a function that lets the page be left without asking, for when it has been sent
 */
export function useLeaveWarning(unsent: boolean, question: string): () => void {
  const free = useRef(false);
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      unsent && !free.current && current.pathname !== next.pathname && !window.confirm(question),
    enableBeforeUnload: () => unsent && !free.current,
    disabled: !unsent,
  });
  return () => {
    free.current = true;
  };
}
