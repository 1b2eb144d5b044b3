import { tokens } from './tokens.ts';
import type { Theme } from './tokens.ts';

const declarations = (theme: Theme): string =>
  [
    `color-scheme: ${theme};`,
    ...Object.entries(tokens[theme]).map(([name, colour]) => `--${name}: ${colour};`),
  ].join(' ');

/**
 * Style sheet of the colour tokens — custom properties for both themes: light unless the system or
 * `data-theme="dark"` on the root asks for dark. Dark is limited to screens, so paper is always light.
 * @example tokensCss().startsWith(':root { color-scheme: light; --bg: #FFFFFF;') // true
 */
export function tokensCss(): string {
  return [
    `:root { ${declarations('light')} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=light]) { ${declarations('dark')} } }`,
    `@media screen { :root[data-theme=dark] { ${declarations('dark')} } }`,
    '',
  ].join('\n');
}
