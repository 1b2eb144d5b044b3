import { firstWordsPlace, withFirstWords } from './first-words.ts';

const page = `<div id="app">${firstWordsPlace}</div>`;

test('heading and sentence stand where the page has room for them', () => {
  expect(withFirstWords(page, { title: 'Overblik', lead: '12 ledige pladser.' })).toBe(
    '<div id="app"><main class="container page page-start"><h1>Overblik</h1><p class="lead">12 ledige pladser.</p></main></div>',
  );
});

test('names are text, whatever they hold', () => {
  const lead = '<b> & "$&" $1';
  expect(withFirstWords(page, { title: 'A', lead })).toContain('&lt;b&gt; &amp; "$&amp;" $1</p>');
});

test('a page without room for them is a mistake of the build', () => {
  expect(() => withFirstWords('<p></p>', { title: 'A', lead: 'B' })).toThrow(RangeError);
});
