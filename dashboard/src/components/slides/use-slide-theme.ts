import { useEffect } from 'react';
import { showTheme, storedTheme } from '../../lib/theme.ts';

/** Slides are light, as projectors want it, unless the reader chose dark. */
export function useSlideTheme(): void {
  useEffect(() => {
    if (storedTheme() !== 'dark') showTheme('light');
    return () => showTheme(storedTheme());
  }, []);
}
