import fc from 'fast-check';
import type { Identity, Role } from '../../access/identity.ts';
import { deliveryStates, deliverySteps, stepRules } from './delivery-states.ts';
import { mayTake, stepsOf } from './may-take.ts';

const delivery = {
  municipality: '0169',
  draftedBy: 'rita',
  submittedBy: 'rune',
  state: 'submitted',
} as const;
const person = (name: string, role: Role, municipality = '0169'): Identity => ({
  userId: name,
  name,
  displayName: name,
  pending: [],
  rights: [
    {
      role,
      municipality: role === 'secretariat' || role === 'administrator' ? '' : municipality,
      onBehalf: false,
    },
  ],
});

test.each([
  ['submit', 'reporter'],
  ['withdraw', 'reporter'],
  ['approve', 'approver'],
  ['return', 'approver'],
  ['accept', 'secretariat'],
  ['return', 'secretariat'],
] as const)('%s is the %s’s', (step, role) => expect(mayTake(step, person('a', role), delivery)).toBe(true));

test('nobody else’s, and of no other municipality', () => {
  for (const step of deliverySteps) {
    for (const role of ['reporter', 'approver', 'secretariat', 'administrator', 'committee'] as const)
      expect([step, role, mayTake(step, person('a', role), delivery)]).toEqual([
        step,
        role,
        stepRules[step].roles.includes(role),
      ]);
    for (const role of ['reporter', 'approver'] as const)
      expect(mayTake(step, person('a', role, '0101'), delivery)).toBe(false);
  }
});

test.each(['rita', 'rune'])('%s, who made it, neither approves nor accepts it', (name) => {
  expect(mayTake('approve', person(name, 'approver'), delivery)).toBe(false);
  expect(mayTake('accept', person(name, 'secretariat'), delivery)).toBe(false);
  expect(mayTake('return', person(name, 'approver'), delivery)).toBe(true);
});

test('whoever is offered a step may take it, from that state', () => {
  const anybody = fc.record({
    role: fc.constantFrom<Role>('reporter', 'approver', 'secretariat', 'administrator', 'committee'),
    name: fc.constantFrom('rita', 'rune', 'anna'),
    municipality: fc.constantFrom('0169', '0101'),
    state: fc.constantFrom(...deliveryStates),
  });
  fc.assert(
    fc.property(anybody, ({ role, name, municipality, state }) => {
      const somebody = person(name, role, municipality);
      const offered = stepsOf(somebody, { ...delivery, state });
      expect(offered).toEqual(
        deliverySteps.filter(
          (step) => stepRules[step].from.includes(state) && mayTake(step, somebody, delivery),
        ),
      );
    }),
  );
});
