import type { AgreementContent } from './agreement-content.ts';
import { differencesOf } from './differences.ts';

const theme = { id: 't1', part: 'development', title: 'Plads til de få', text: 'Én gang om året' } as const;
const approval = {
  party: '0169',
  kind: 'municipality',
  name: 'Høje-Taastrup',
  nameEn: 'Høje-Taastrup',
  memberFrom: '2007-01-01',
  memberTo: null,
  state: 'not-treated',
  on: null,
  link: '',
  remark: '',
} as const;

const content = (more: Partial<AgreementContent> = {}): AgreementContent => ({
  label: 'Rammeaftale 2027–2028',
  area: 'oestdanmark',
  startsOn: '2027-01-01',
  endsOn: '2028-12-31',
  development: '',
  steering: '',
  themes: [theme],
  goals: [],
  decisions: [],
  dueDates: [],
  evidence: [],
  approvals: [approval],
  ...more,
});

const told = (before: AgreementContent, after: AgreementContent): unknown[] =>
  differencesOf(before, after).map(({ part, title, change, field, before: was, after: is }) => [
    part,
    title,
    change,
    field,
    was,
    is,
  ]);

test('two of the same content differ in nothing', () => {
  expect(differencesOf(content(), content())).toEqual([]);
});

test('a word of a theme, with the change word by word', () => {
  const after = content({ themes: [{ ...theme, text: 'To gange om året' }] });
  expect(told(content(), after)).toEqual([
    ['theme', 'Plads til de få', 'changed', 'text', 'Én gang om året', 'To gange om året'],
  ]);
  expect(differencesOf(content(), after)[0]?.words.map(({ kind }) => kind)).toEqual([
    'removed',
    'added',
    'same',
  ]);
});

test('what came and what went is told as a whole, what went last', () => {
  const goal = {
    id: 'g1',
    theme: null,
    title: 'Ned på 92',
    indicator: 'occupancy',
    targetValue: 0.92,
    direction: 'down',
  } as const;
  expect(told(content(), content({ themes: [], goals: [goal], development: 'Ny' }))).toEqual([
    ['agreement', 'Rammeaftale 2027–2028', 'changed', 'development', '', 'Ny'],
    ['goal', 'Ned på 92', 'added', null, null, null],
    ['theme', 'Plads til de få', 'removed', null, null, null],
  ]);
});

test('the same identity in another place is no change', () => {
  const other = { ...theme, id: 't2', title: 'Takster' };
  expect(differencesOf(content({ themes: [theme, other] }), content({ themes: [other, theme] }))).toEqual([]);
});

test('a number and a day become text, an empty one nothing', () => {
  const approved = { ...approval, state: 'approved', on: '2026-12-01' } as const;
  expect(told(content(), content({ approvals: [approved] }))).toEqual([
    ['approval', 'Høje-Taastrup', 'changed', 'state', 'not-treated', 'approved'],
    ['approval', 'Høje-Taastrup', 'changed', 'on', null, '2026-12-01'],
  ]);
});
