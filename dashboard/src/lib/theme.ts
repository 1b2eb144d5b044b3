import { readStored, writeStored } from './stored.ts';

/** How the dashboard looks: as the device, or always light or dark. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** The choice of this device. */
export function storedTheme(): ThemeChoice {
  const stored = readStored('theme');
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Shows a theme on the whole document; the style sheet reads `data-theme`. */
export function showTheme(theme: ThemeChoice): void {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}

/** Shows a theme and remembers it. */
export function applyTheme(theme: ThemeChoice): void {
  showTheme(theme);
  writeStored('theme', theme === 'system' ? undefined : theme);
}
