import type { Plugin } from 'vite';

/** Tags that fetch a script. */
const scripts = /<script type="module"|<link rel="modulepreload"/g;

/** The page's style sheet and first words come before its scripts on a narrow line: they can be read without them. */
export function wordsFirst(): Plugin {
  return {
    name: 'words-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll(scripts, (tag) => `${tag} fetchpriority="low"`),
    },
  };
}
