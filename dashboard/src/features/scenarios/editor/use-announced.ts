import { useEffect, useRef, useState } from 'react';

const restMs = 2000;

/**
 * A text for a live region, at most every other second and only when it has come to rest — so that a slider does not
 * make a screen reader talk without end.
 */
export function useAnnounced(text: string): string {
  const [said, setSaid] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (text === '') return undefined;
    // What is there when the page opens is read with the page.
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => setSaid(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
