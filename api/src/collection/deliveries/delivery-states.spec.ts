import { deliveryStates, deliverySteps, replaceable, stepRules } from './delivery-states.ts';

test('from draft to accepted there is one way, and two people’s hands on it besides the reporter’s', () => {
  const way = ['submit', 'approve', 'accept'] as const;
  let state: string = 'draft';
  for (const step of way) {
    expect(stepRules[step].from).toContain(state);
    state = stepRules[step].to;
  }
  expect(state).toBe('accepted');
  expect(way.map((step) => stepRules[step].roles)).toEqual([['reporter'], ['approver'], ['secretariat']]);
});

test('nothing leaves accepted, and nothing but reading makes a draft of something new', () => {
  for (const step of deliverySteps) {
    expect(stepRules[step].from).not.toContain('accepted');
    expect(stepRules[step].from).not.toContain('reading');
    expect(stepRules[step].from).not.toContain('replaced');
    expect(deliveryStates).toContain(stepRules[step].to);
  }
});

test('a newer draft takes the place of what nobody waits for', () => {
  expect([...replaceable].sort()).toEqual(['draft', 'reading', 'refused', 'returned']);
});
