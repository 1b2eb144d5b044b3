import { foldName, foldWord } from './fold.ts';

test.each([
  ['Højt specialiseret', 'hoejt-specialiseret'],
  ['hoejt-specialiseret', 'hoejt-specialiseret'],
  ['  UNDER_ETABLERING ', 'under-etablering'],
  ['Ide\u0301', 'ide'],
  ['A\u030Aben', 'aaben'],
])('%j folds to %s', (text, folded) => {
  expect(foldWord(text)).toBe(folded);
});

test.each([
  ['Høje-Taastrup', 'hoejetaastrup'],
  ['Høje Taastrup Kommune', 'hoejetaastrup'],
  ['Aabenraa', 'aabenraa'],
  ['Åbenrå', 'aabenraa'],
  ['Lyngby-Taarbæk Municipality', 'lyngbytaarbaek'],
])('the name %j folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
