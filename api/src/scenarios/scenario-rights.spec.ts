import type { Role } from '../access/identity.ts';
import {
  type Guarded,
  mayChange,
  mayDecide,
  maySee,
  ownerOf,
  scenarioStatuses,
  sharings,
} from './scenario-rights.ts';

const holding = (role: Role, municipality = '') => ({ rights: [{ role, municipality, onBehalf: false }] });
const secretariat = holding('secretariat');
const approver = holding('approver', '0169');
const scenario = (more: Partial<Guarded> = {}): Guarded => ({
  status: 'draft',
  sharedWith: [],
  owner: { role: 'approver', municipality: '0169' },
  ...more,
});

describe('a draft', () => {
  test('is seen and changed by whoever holds the right that it belongs to', () => {
    expect([maySee(approver, scenario()), mayChange(approver, scenario())]).toEqual([true, true]);
  });

  test.each([
    ['nobody', null],
    ['the approver of another municipality', holding('approver', '0101')],
    ['the reporter of the same', holding('reporter', '0169')],
    ['the secretariat', secretariat],
    ['an administrator', holding('administrator')],
  ])('is not there for %s, also when it will be shared with everybody', (_who, asking) => {
    const draft = scenario({ sharedWith: [...sharings] });
    expect([maySee(asking, draft), mayChange(asking, draft), mayDecide(asking, draft)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a shared scenario', () => {
  test.each([
    ['public', null, true],
    ['public', holding('committee', '0101'), true],
    ['committee', holding('committee', '0101'), true],
    ['committee', holding('reporter', '0169'), false],
    ['approver', holding('approver', '0101'), true],
    ['reporter', null, false],
  ] as const)('shared with %s: seen by %j is %s', (sharing, asking, seen) => {
    expect(maySee(asking, scenario({ status: 'shared', sharedWith: [sharing] }))).toBe(seen);
  });

  test('is seen by those who serve all, whomever it is shared with', () => {
    const shared = scenario({ status: 'shared' });
    expect([secretariat, holding('administrator')].map((who) => maySee(who, shared))).toEqual([true, true]);
  });

  test('is changed by its owners and decided by the secretariat alone', () => {
    const shared = scenario({ status: 'shared', sharedWith: ['approver'] });
    expect([approver, secretariat].map((who) => mayChange(who, shared))).toEqual([true, false]);
    expect([approver, secretariat].map((who) => mayDecide(who, shared))).toEqual([false, true]);
  });
});

test('nobody changes what is decided', () => {
  const decided = scenario({ status: 'decided', owner: { role: 'secretariat', municipality: '' } });
  expect([mayChange(secretariat, decided), mayDecide(secretariat, decided)]).toEqual([false, false]);
});

test('whoever may change a scenario may see it, whatever its state', () => {
  for (const status of scenarioStatuses)
    for (const who of [secretariat, approver])
      expect(mayChange(who, scenario({ status })) && !maySee(who, scenario({ status }))).toBe(false);
});

test('new scenarios belong to the secretariat where that is held, else to the first municipality', () => {
  expect(ownerOf({ rights: [...approver.rights, ...secretariat.rights] })).toEqual({
    role: 'secretariat',
    municipality: '',
  });
  const two = [...approver.rights, ...holding('approver', '0101').rights];
  expect(ownerOf({ rights: two })).toEqual({ role: 'approver', municipality: '0101' });
  expect(ownerOf(holding('committee', '0169'))).toBeUndefined();
});
