import type { Schema } from '../../../lib/api.ts';

/** An open round of Region Hovedstaden. */
export const sampleRound: Schema<'RoundItem'> = {
  id: 'aaaa-1',
  label: 'Indberetning 2026',
  period: '2026',
  kinds: ['need', 'places'],
  area: '1084',
  opensAt: '2020-10-01T06:00:00Z',
  deadlineAt: '2099-11-27T11:00:00Z',
  note: '',
  version: 1,
  phase: 'open',
};

/** A form of Høje-Taastrup in that round. */
export function sampleForm(change: Partial<Schema<'RoundForm'>> = {}): Schema<'RoundForm'> {
  return {
    municipality: '0169',
    kind: 'need',
    state: 'missing',
    deadlineAt: sampleRound.deadlineAt,
    late: false,
    ...change,
  };
}

/** The round as its municipality sees it. */
export function sampleStatus(forms: readonly Schema<'RoundForm'>[]): Schema<'RoundStatus'> {
  const none = { done: 0, of: forms.length };
  return { round: sampleRound, forms: [...forms], submitted: none, accepted: none, inTime: none };
}

/** A session of somebody of Høje-Taastrup. */
export function sampleSession(role: Schema<'RightAnswer'>['role'], ...municipalities: string[]) {
  const codes = municipalities.length === 0 ? ['0169'] : municipalities;
  const rights = codes.map((municipality) => ({ role, municipality, onBehalf: false }));
  const user = { name: 'anna', displayName: 'Anna And', rights };
  return { user, pending: [], provider: false, demonstration: false, publicRead: true };
}

/** A draft of need with one unusual change. */
export function sampleDelivery(change: Partial<Schema<'DeliveryAnswer'>> = {}): Schema<'DeliveryAnswer'> {
  return {
    id: 'd1',
    round: sampleRound.id,
    municipality: '0169',
    kind: 'need',
    way: 'form',
    state: 'draft',
    version: 3,
    fileName: 'need-form.csv',
    contentHash: '95c1fa2ab8a9'.padEnd(64, '0'),
    rows: 2,
    draftedBy: 'anna',
    draftedAt: '2026-11-22T07:48:00Z',
    issues: [],
    preview: [
      {
        kind: 'need',
        served: 99,
        waiting: 2,
        year: 2026,
        targetGroup: 'AD_AUT',
        serviceType: 'ABL105',
        trend: 'up',
      },
      {
        kind: 'need',
        served: 0,
        waiting: null,
        year: 2026,
        targetGroup: 'AD_AUT',
        serviceType: 'AKT104',
        trend: null,
      },
    ],
    changes: [
      {
        key: { year: '2026', target_group: 'AD_AUT', service_type: 'ABL105' },
        column: 'served',
        before: '4',
        after: '99',
      },
    ],
    changeCount: 1,
    unusual: [
      {
        key: 'served|2026|AD_AUT|ABL105',
        row: { year: '2026', target_group: 'AD_AUT', service_type: 'ABL105' },
        column: 'served',
        value: 99,
        low: 0,
        high: 5,
        history: [1, 2, 4],
        explanation: '',
      },
    ],
    history: [{ at: '2026-11-22T07:48:00Z', user: 'anna', action: 'delivery-drafted', detail: {} }],
    steps: ['submit'],
    ...change,
  };
}
