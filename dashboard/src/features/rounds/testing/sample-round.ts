import type { Schema } from '../../../lib/api.ts';

/** A round of two forms whose deadline is a Friday at noon in winter time. */
export const sampleRound: Schema<'RoundItem'> = {
  id: 'r1',
  label: 'Indberetning 2026',
  period: '2026',
  kinds: ['need', 'places'],
  area: '1084',
  opensAt: '2026-10-01T06:00:00Z',
  deadlineAt: '2026-11-27T11:00:00Z',
  note: '',
  version: 3,
  phase: 'open',
};

type Form = Schema<'RoundForm'>;

const form = (municipality: string, kind: Form['kind'], state: Form['state']): Form => ({
  municipality,
  kind,
  state,
  deadlineAt: sampleRound.deadlineAt,
  late: false,
});

const extended = { deadlineAt: '2026-12-04T11:00:00Z', extensionReason: 'Nyt fagsystem' };

/** Three municipalities: one with an accepted and an approved form, one late, one with a later deadline. */
export const sampleStatus: Schema<'RoundStatus'> = {
  round: sampleRound,
  forms: [
    { ...form('0101', 'need', 'draft'), deliveryId: 'd3' },
    { ...form('0101', 'places', 'missing'), late: true },
    { ...form('0147', 'need', 'missing'), ...extended },
    { ...form('0147', 'places', 'missing'), ...extended },
    { ...form('0169', 'need', 'accepted'), deliveryId: 'd1', submittedAt: '2026-11-20T09:00:00Z' },
    {
      ...form('0169', 'places', 'approved'),
      deliveryId: 'd2',
      submittedAt: '2026-11-28T09:00:00Z',
      late: true,
    },
  ],
  submitted: { done: 2, of: 6 },
  accepted: { done: 1, of: 6 },
  inTime: { done: 1, of: 2 },
};
