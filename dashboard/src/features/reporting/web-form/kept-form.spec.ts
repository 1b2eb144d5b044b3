/** @jest-environment jsdom */
import { forgetKept } from '../../../lib/kept-in-tab.ts';
import { asRows } from './form-rows.ts';
import { keepForm, keepSubmitted, keptForm } from './kept-form.ts';

const place = { round: 'r1', municipality: '0169', kind: 'places' } as const;
const rows = asRows([['T0003', '4']]);
const missing = { state: 'missing' } as const;

beforeEach(() => sessionStorage.clear());

describe('what was typed in a form', () => {
  it('is kept until it is submitted', () => {
    keepForm(place, rows);
    expect(keptForm(place, missing)).toEqual(rows);
    expect(keptForm({ ...place, kind: 'need' }, missing)).toBeUndefined();
  });

  it.each(['returned', 'draft'] as const)('is there again when what was submitted is %s', (state) => {
    keepForm(place, rows);
    keepSubmitted(place, 'd1');
    expect(keptForm(place, { state: 'submitted', deliveryId: 'd1' })).toBeUndefined();
    expect(keptForm(place, { state, deliveryId: 'd1' })).toEqual(rows);
  });

  it('gives way to what was accepted, and to what somebody else has sent since', () => {
    keepForm(place, rows);
    keepSubmitted(place, 'd1');
    expect(keptForm(place, { state: 'accepted', deliveryId: 'd1' })).toBeUndefined();
    expect(keptForm(place, { state: 'returned', deliveryId: 'd2' })).toBeUndefined();
  });

  it('is unsubmitted again with the next thing that is typed', () => {
    keepSubmitted(place, 'd1');
    keepForm(place, rows);
    expect(keptForm(place, { state: 'accepted', deliveryId: 'd1' })).toEqual(rows);
  });

  it('is forgotten when its writer signs out', () => {
    keepForm(place, rows);
    sessionStorage.setItem('other', 'x');
    forgetKept();
    expect(keptForm(place, missing)).toBeUndefined();
    expect(sessionStorage.getItem('other')).toBe('x');
  });
});
