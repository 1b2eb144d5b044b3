/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { groupings, municipalities } from '../../components/testing/sample-lists.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import type { Schema } from '../../lib/api.ts';
import { AuditPage } from './audit.page.tsx';

const event: Schema<'AuditItem'> = {
  id: '9',
  at: '2026-11-22T07:14:03Z',
  user: 'godkender-0169',
  action: 'delivery-returned',
  municipality: '0169',
  object: '83bd88b3-a075-4daa-878a-b1d5067a809f',
  detail: { comment: 'Tal mangler' },
  requestId: 'r',
};
const older: Schema<'AuditItem'> = {
  ...event,
  id: '8',
  user: '',
  action: 'sign-in-failed',
  municipality: '',
  object: 'anne',
  detail: {},
};

beforeEach(() => {
  asked.length = 0;
  answers.clear();
  answers.set('/api/session', sessionOf('secretariat'));
  answers.set('/api/reference/municipalities', { items: municipalities });
  answers.set('/api/reference/groupings', { items: groupings });
  answers.set('/api/audit', (query: URLSearchParams) => {
    if (query.get('user') !== null) return { events: [] };
    return query.get('before') === '9' ? { events: [older] } : { events: [event], next: '9' };
  });
});

const click = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const show = async () => {
  await renderAt('/log', <AuditPage />);
  await screen.findByText('godkender-0169');
};

describe('Log', () => {
  it('tells each event in words, in Danish time, and leads to the delivery', async () => {
    await show();
    await screen.findAllByText('Høje-Taastrup');
    const [, row] = screen
      .getAllByRole('row')
      .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));
    expect(row).toMatch(/^22\. nov\. 2026 kl\. 08\.14godkender-0169Sendte skema tilbageHøje-Taastrup/);
    expect(row).toMatch(/BemærkningTal mangler$/);
    expect(screen.getByRole('link', { name: /^Indberetning/ }).getAttribute('href')).toBe(
      `/indberetning/${event.object}`,
    );
  });

  it('adds older events below', async () => {
    await show();
    await click('Vis ældre hændelser');
    expect(await screen.findByText('Ikke logget ind')).toBeTruthy();
    expect(screen.getByText('Der er ikke flere.')).toBeTruthy();
    expect(screen.getByText('godkender-0169')).toBeTruthy();
  });

  it('asks for what was chosen', async () => {
    await show();
    fireEvent.change(screen.getByLabelText('Handling'), { target: { value: 'edition-published' } });
    await screen.findByText('godkender-0169');
    expect(asked).toContain('/api/audit?action=edition-published');
    fireEvent.change(screen.getByLabelText('Bruger'), { target: { value: ' Anne ' } });
    await click('Vis');
    expect(asked).toContain('/api/audit?action=edition-published&user=anne');
    expect(await screen.findByText('Ingen hændelser passer til valget.')).toBeTruthy();
    await click('Nulstil');
    await screen.findByText('godkender-0169');
  });
});
