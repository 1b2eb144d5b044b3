import type { Schema } from '../../lib/api.ts';
import { chosenDates, comingUp, wheelDates, wheelQuarters } from './wheel-dates.ts';

type Entry = Schema<'YearWheelEntry'>;

const entry = (part: Partial<Entry>): Entry => ({
  id: '1',
  source: 'agreement',
  kind: 'task',
  dueOn: '2026-12-10',
  dueAt: null,
  title: 'Takster',
  responsible: 'Driftsherrerne',
  municipalities: [],
  meeting: '',
  meetingOn: null,
  agreement: 'a',
  agreementLabel: 'Rammeaftale',
  area: '1084',
  ...part,
});
const names = { municipalities: 'Kommunerne', joint: 'Kommunerne sammen' };
const dates = wheelDates(
  [
    entry({ id: '4', dueOn: '2026-10-01', title: 'Overstået' }),
    entry({}),
    entry({ id: '2', source: 'round', kind: 'report', dueOn: '2026-12-11', title: 'Runde', responsible: '' }),
    entry({ id: 'm', source: 'meeting', kind: 'dialogue', dueOn: '2027-02-04', responsible: '' }),
    entry({ id: '3', source: 'notification', kind: 'notification', dueOn: '2027-03-01', responsible: '' }),
  ],
  names,
);
const today = '2026-11-22';
const shown = (choice: Partial<Parameters<typeof chosenDates>[1]>): string[] =>
  chosenDates(dates, { party: undefined, kind: undefined, past: false, today, ...choice }).map(
    ({ id }) => id,
  );

test('what nobody wrote a party for is due from the municipalities, alone or together', () => {
  expect(dates.map(({ party }) => party)).toEqual([
    'Driftsherrerne',
    'Driftsherrerne',
    'Kommunerne',
    '',
    'Kommunerne sammen',
  ]);
});

test('past dates are left out until they are asked for; today is not past', () => {
  expect(shown({})).toEqual(['1', '2', 'm', '3']);
  expect(shown({ past: true })).toEqual(['4', '1', '2', 'm', '3']);
  expect(shown({ today: '2027-03-01' })).toEqual(['3']);
});

test('party and kind leave only their own', () => {
  expect(shown({ party: 'Driftsherrerne' })).toEqual(['1']);
  expect(shown({ kind: 'dialogue' })).toEqual(['m']);
  expect(shown({ party: 'Driftsherrerne', kind: 'dialogue' })).toEqual([]);
});

test('months stand under their quarter, and a year begins a new one', () => {
  expect(
    wheelQuarters(dates).map(({ year, quarter, months }) => [
      year,
      quarter,
      months.map(({ month }) => month),
    ]),
  ).toEqual([
    ['2026', 4, ['2026-10', '2026-12']],
    ['2027', 1, ['2027-02', '2027-03']],
  ]);
  expect(wheelQuarters([])).toEqual([]);
});

test('the next date is told with what else falls on its day and within 90 days', () => {
  expect(comingUp(dates, today)).toEqual({
    next: { dueOn: '2026-12-10', title: 'Takster' },
    sameDay: 0,
    // The 90th day is 20 February 2027: 1 March is later.
    soon: 3,
    today,
  });
  expect(comingUp([...dates, ...dates], '2027-03-01')).toMatchObject({ sameDay: 1, soon: 2 });
  expect(comingUp(dates, '2030-01-01')).toEqual({
    next: undefined,
    sameDay: 0,
    soon: 0,
    today: '2030-01-01',
  });
});
