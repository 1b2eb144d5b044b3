import { wordsFirst } from './words-first.ts';

type Handler = { readonly handler: (html: string) => string };

test('scripts and what they bring are fetched after the style sheet', () => {
  const { handler } = wordsFirst().transformIndexHtml as Handler;
  expect(handler('<script type="module" src="/a.js"></script><link rel="stylesheet" href="/b.css">')).toBe(
    '<script type="module" fetchpriority="low" src="/a.js"></script><link rel="stylesheet" href="/b.css">',
  );
  expect(handler('<link rel="modulepreload" href="/c.js">')).toBe(
    '<link rel="modulepreload" fetchpriority="low" href="/c.js">',
  );
});
