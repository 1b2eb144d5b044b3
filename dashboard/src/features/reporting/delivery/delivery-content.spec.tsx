/** @jest-environment jsdom */
import { answers, Refusal, sent } from '../../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderAt } from '../../../components/testing/render-at.ts';
import { sampleDelivery, sampleForm, sampleSession, sampleStatus } from '../testing/sample-deliveries.ts';
import { DeliveryContent } from './delivery-content.tsx';
import { useDelivery } from './use-delivery.ts';

type Delivery = ReturnType<typeof sampleDelivery>;

function Page({ as }: { readonly as: 'reporter' | 'approver' }): ReactElement | null {
  const { data } = useDelivery('d1');
  return data ? <DeliveryContent delivery={data} session={sampleSession(as)} /> : null;
}

/** The server's state of the delivery, changed by what is sent. */
function serve(delivery: Delivery): void {
  answers.set('/api/deliveries/d1', delivery);
  answers.set('/api/rounds/aaaa-1', sampleStatus([sampleForm({ state: delivery.state, deliveryId: 'd1' })]));
}

beforeEach(() => {
  answers.clear();
  sent.length = 0;
  sessionStorage.clear();
});

async function open(delivery: Delivery, role: 'reporter' | 'approver' = 'reporter') {
  serve(delivery);
  const view = await renderAt('/indberetning/d1', <Page as={role} />);
  await screen.findByText('Forløb');
  return view;
}

const press = async (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const inQuestion = () => within(screen.getByRole('dialog'));

describe('a refused delivery', () => {
  const refused = sampleDelivery({
    state: 'refused',
    way: 'file',
    rows: 0,
    steps: [],
    unusual: [],
    changes: [],
    issues: [
      {
        code: 'number-mark-conflict',
        severity: 'error',
        row: 2,
        column: 'F',
        field: 'takst',
        raw: '4002.95',
      },
      { code: 'value-missing', severity: 'error', sheet: 'Ark1', row: 3, column: 'B', field: 'aar', raw: '' },
    ],
  });

  it('says for each error where it is, what was found and what is expected', async () => {
    await open(refused);
    const rows = within(screen.getByRole('table', { name: 'Fejl, sted for sted' })).getAllByRole('row');
    expect(rows[1]?.textContent).toContain('F2');
    expect(rows[1]?.textContent).toContain('4002.95');
    expect(rows[2]?.textContent).toContain('Ark1!B3År(tomt)“aar” er tom, men skal udfyldes.');
    expect(screen.getByRole('heading', { name: '2 fejl at rette' })).toBeTruthy();
  });

  it('reads the same file with the other decimal mark in one click, where this tab sent it', async () => {
    sessionStorage.setItem('tilbudsvifte.upload.d1', JSON.stringify({ upload: 'u1', decimalMark: ',' }));
    answers.set('POST /api/deliveries', sampleDelivery({ id: 'd9' }));
    const { address } = await open(refused);
    await press('Send igen med punktum som decimaltegn');
    await waitFor(() => expect(address()).toBe('/indberetning/d9'));
    expect(sent[0]?.body).toMatchObject({ way: 'file', upload: 'u1', decimalMark: '.' });
  });

  it('offers no such click where the file is not known here', async () => {
    await open(refused);
    expect(screen.queryByRole('button', { name: /som decimaltegn/ })).toBeNull();
  });

  it('leads from an error of the browser’s form to its cell', async () => {
    const issues = [
      {
        code: 'number-not-whole',
        severity: 'error' as const,
        row: 3,
        column: 'E',
        field: 'modtagere',
        raw: '3,5',
      },
    ];
    await open({ ...refused, way: 'form', issues });
    const link = screen.getByRole('link', { name: 'Ret E3' });
    expect(link.getAttribute('href')).toBe('/indberetning?ik=0169&runde=aaaa-1&skema=need&celle=2.modtagere');
  });
});

describe('a draft', () => {
  it('shows what was read, which figures will be withheld, and what has changed', async () => {
    await open(sampleDelivery());
    expect(screen.getByText(/^1 af de viste tal tæller færre end 5 personer/)).toBeTruthy();
    expect(screen.getByText('skjules').closest('td')?.textContent).toBe('2skjules');
    const changes = screen.getByRole('table', { name: 'Ændringer, celle for celle' });
    expect(within(changes).getAllByRole('row')[1]?.textContent).toMatch(/Borgere, der får tilbuddet499$/);
  });

  it('asks before it is submitted, and names the explanation that is missing at its field', async () => {
    const errors = [{ field: 'served|2026|AD_AUT|ABL105', code: 'comment-needed' }];
    answers.set('POST /api/deliveries/d1/steps', new Refusal(409, { code: 'comment-needed', errors }));
    await open(sampleDelivery());
    await press('Indsend');
    expect(sent).toEqual([]);
    expect(inQuestion().getByText(/2 rækker sendes til godkendelse/)).toBeTruthy();
    await act(async () => void fireEvent.click(inQuestion().getByRole('button', { name: 'Indsend' })));
    expect(sent[0]).toMatchObject({ body: { step: 'submit' }, headers: { 'If-Match': '3' } });
    const link = await screen.findByRole('link', { name: /^Skriv en forklaring: 2026, / });
    fireEvent.click(link);
    expect(document.activeElement).toBe(screen.getByLabelText('Forklaring'));
    expect(screen.getByLabelText('Forklaring').getAttribute('aria-invalid')).toBe('true');
  });

  it('saves an explanation when its field is left, and submits from the version that came back', async () => {
    const [unusual] = sampleDelivery().unusual;
    const saved = sampleDelivery({ version: 4, unusual: [{ ...unusual!, explanation: 'Ny bostøtte' }] });
    await open(sampleDelivery());
    answers.set('PUT /api/deliveries/d1/explanations', () => (serve(saved), saved));
    answers.set('POST /api/deliveries/d1/steps', () => {
      const submitted = { ...saved, state: 'submitted' as const, version: 5, steps: ['withdraw' as const] };
      serve({ ...submitted, submittedBy: 'anna', submittedAt: '2026-11-22T08:00:00Z' });
      return answers.get('/api/deliveries/d1');
    });
    const field = screen.getByLabelText('Forklaring');
    fireEvent.change(field, { target: { value: 'Ny bostøtte' } });
    expect(screen.getByText('Ikke gemt endnu')).toBeTruthy();
    await act(async () => void fireEvent.blur(field));
    await screen.findByText('Forklaringen er gemt');
    expect(sent[0]?.body).toEqual({ explanations: { 'served|2026|AD_AUT|ABL105': 'Ny bostøtte' } });
    await press('Indsend');
    await act(async () => void fireEvent.click(inQuestion().getByRole('button', { name: 'Indsend' })));
    await screen.findByRole('heading', { name: 'Kvittering' });
    expect(sent[1]?.headers['If-Match']).toBe('4');
    expect(screen.getByText(/Indsendt af anna/)).toBeTruthy();
  });

  it('says what somebody else changed, shows the newest, and keeps what was typed', async () => {
    await open(sampleDelivery());
    const event = { at: '2026-11-22T08:00:00Z', user: 'bo', action: 'delivery-submitted', detail: {} };
    const theirs = sampleDelivery({
      state: 'returned',
      version: 6,
      returnComment: 'Se på autisme',
      history: [...sampleDelivery().history, event],
    });
    serve(theirs);
    answers.set('PUT /api/deliveries/d1/explanations', new Refusal(412, { code: 'changed-since' }));
    const field = screen.getByLabelText('Forklaring');
    fireEvent.change(field, { target: { value: 'Ny bostøtte' } });
    await act(async () => void fireEvent.blur(field));
    await screen.findByText('Tilstand: før Kladde, nu Sendt tilbage');
    expect(screen.getAllByText(/^bo .*: indsendt$/).length).toBeGreaterThan(0);
    expect(screen.getByText('Se på autisme')).toBeTruthy();
    expect((screen.getByLabelText('Forklaring') as HTMLTextAreaElement).value).toBe('Ny bostøtte');
  });
});

describe('a submitted delivery', () => {
  const submitted = sampleDelivery({ state: 'submitted', steps: ['approve', 'return'] });

  it('is approved by naming exactly the content that was shown', async () => {
    answers.set('POST /api/deliveries/d1/steps', submitted);
    await open(submitted, 'approver');
    expect(screen.getByText('Ikke forklaret endnu', { exact: false })).toBeTruthy();
    await press('Godkend');
    expect(inQuestion().getByText(/2 rækker, mærke 95c1 fa2a b8a9/)).toBeTruthy();
    await act(async () => void fireEvent.click(inQuestion().getByRole('button', { name: 'Godkend' })));
    expect(sent[0]?.body).toEqual({ step: 'approve', contentHash: submitted.contentHash });
  });

  it('is sent back only with a comment', async () => {
    answers.set('POST /api/deliveries/d1/steps', submitted);
    await open(submitted, 'approver');
    await press('Send tilbage');
    const send = inQuestion().getByRole('button', { name: 'Send tilbage' });
    await act(async () => void fireEvent.click(send));
    expect(inQuestion().getByText('Skriv, hvad der skal rettes.')).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.change(inQuestion().getByLabelText('Hvad skal rettes?'), {
      target: { value: 'Tallet er for højt' },
    });
    await act(async () => void fireEvent.click(send));
    expect(sent[0]?.body).toEqual({ step: 'return', comment: 'Tallet er for højt' });
  });
});

describe('a delivery that is being read', () => {
  it('is asked for again until it has been read', async () => {
    serve(sampleDelivery({ state: 'reading', rows: 1200, steps: [] }));
    await renderAt('/indberetning/d1', <Page as="reporter" />);
    await screen.findByText('Læser … 1.200 rækker indtil nu');
    serve(sampleDelivery());
    await screen.findByText('Forløb', {}, { timeout: 3000 });
  });
});
