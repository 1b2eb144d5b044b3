import type { RoundForm } from '../../collection/rounds/rounds.answer.ts';
import { overdueByDeadline, toOverdueForms } from './overdue-forms.ts';

const form = (
  municipality: string,
  state: RoundForm['state'],
  deadlineAt = '2026-11-20T11:00:00Z',
): RoundForm => ({
  municipality,
  kind: 'need',
  state,
  deadlineAt,
  late: true,
});
const at = { since: '2026-11-08T00:00:00Z', now: '2026-11-22T06:00:00Z' };

describe('overdueByDeadline', () => {
  it('names what has not come, begun or sent back, and not what was sent', () => {
    const states = [
      'missing',
      'refused',
      'draft',
      'returned',
      'reading',
      'submitted',
      'approved',
      'accepted',
    ] as const;
    const found = overdueByDeadline(
      states.map((state) => form('0169', state)),
      at,
    );
    expect([...found.values()].flat().map(({ state }) => state)).toEqual([
      'missing',
      'refused',
      'draft',
      'returned',
      'reading',
    ]);
  });

  it('keeps a municipality with a later deadline of its own for that day', () => {
    const later = '2026-11-21T11:00:00Z';
    const found = overdueByDeadline(
      [
        form('0169', 'missing', later),
        form('0101', 'missing'),
        form('0147', 'missing', '2026-11-23T11:00:00Z'),
      ],
      at,
    );
    expect([...found]).toEqual([
      ['2026-11-20T11:00:00Z', [form('0101', 'missing')]],
      [later, [form('0169', 'missing', later)]],
    ]);
  });

  it('leaves rounds of long ago alone', () => {
    expect(overdueByDeadline([form('0169', 'missing', '2026-11-07T11:00:00Z')], at).size).toBe(0);
  });
});

describe('toOverdueForms', () => {
  it('puts the forms of a municipality together under its name', () => {
    const forms = [
      form('0169', 'missing'),
      { ...form('0169', 'draft'), kind: 'use' as const },
      form('0101', 'missing'),
    ];
    expect(toOverdueForms(forms, new Map([['0169', 'Høje-Taastrup']]))).toEqual([
      { municipality: '0169', name: 'Høje-Taastrup', kinds: ['need', 'use'] },
      { municipality: '0101', name: '0101', kinds: ['need'] },
    ]);
  });
});
