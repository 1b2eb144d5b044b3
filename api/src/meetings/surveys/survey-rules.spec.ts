import { nextSurveySteps, unfinished } from './survey-rules.ts';
import type { SurveyQuestion } from './surveys.answer.ts';

const question = (kind: SurveyQuestion['kind'], ...places: (number | null)[]): SurveyQuestion => ({
  id: 'q',
  kind,
  text: 'Hvad?',
  options: places.map((publishedPlace, at) => ({ no: at + 1, text: `${at}`, publishedPlace })),
});

test('a survey that was answered here never opens again', () => {
  expect(nextSurveySteps('draft', false)).toEqual(['open']);
  expect(nextSurveySteps('open', false)).toEqual(['closed']);
  expect(nextSurveySteps('closed', false)).toEqual([]);
});

test('one that was held elsewhere is never opened, and may be corrected', () => {
  expect(nextSurveySteps('draft', true)).toEqual(['closed']);
  expect(nextSurveySteps('closed', true)).toEqual(['draft']);
});

test('a draft leaves with something to ask', () => {
  expect(unfinished([], false)).toMatch(/no questions/);
  expect(unfinished([question('ranking', null)], false)).toMatch(/one option/);
  expect(unfinished([question('agreement', null)], false)).toBeNull();
});

test('a published order has every place once', () => {
  expect(unfinished([question('ranking', 2, 1, 3)], true)).toBeNull();
  expect(unfinished([question('ranking', 1, 1, 3)], true)).toMatch(/1 to 3/);
  expect(unfinished([question('ranking', 1, null)], true)).toMatch(/1 to 2/);
});
