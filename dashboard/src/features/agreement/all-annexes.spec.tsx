/** @jest-environment jsdom */
import { answers, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { sampleEdition } from '../../components/testing/sample-lists.ts';
import { AllAnnexes } from './all-annexes.tsx';

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const job = {
  id: 'j1',
  edition: { id: sampleEdition.id, label: sampleEdition.label },
  area: '1084',
  format: 'both',
  language: 'da',
  state: 'running',
  done: 12,
  of: 29,
  startedAt: '2026-11-22T10:00:00Z',
  file: null,
};
const file = { name: 'sagsbilag.zip', size: 2_490_977, sha256: 'ab' };

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  for (const list of ['service-types', 'target-groups', 'municipalities'])
    answers.set(`/api/reference/${list}`, { items: [] });
  answers.set('/api/reference/groupings', {
    items: [{ code: '1084', name: 'Region Hovedstaden', nameEn: '', type: 'region', members: [] }],
  });
  answers.set('/api/documents/jobs', { jobs: [] });
});

const open = async (...jobs: readonly object[]): Promise<void> => {
  answers.set('/api/documents/jobs', { jobs });
  await renderAt('/rammeaftale', <AllAnnexes area="1084" />);
  await screen.findByText(/én ZIP-fil/);
};
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });
const press = async (name: string) => {
  const found = await button(name);
  await act(async () => void fireEvent.click(found));
};

describe('Sagsbilag til alle kommuner', () => {
  it('are ordered for the area of the agreement, of the edition that the page shows', async () => {
    await open();
    expect(
      screen.getByText(/hver kommunalbestyrelse i Region Hovedstaden med tal fra udgave 2026-03/),
    ).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Filer'), { target: { value: 'pdf' } });
    answers.set('POST /api/documents/annexes', { ...job, state: 'waiting', done: 0 });
    await press('Lav sagsbilag til alle kommuner');
    expect(sent[0]?.body).toEqual({ edition: sampleEdition.id, area: '1084', format: 'pdf', l: 'da' });
  });

  it('tell how far they are, and are stopped', async () => {
    // Those of another area are another order.
    await open({ ...job, id: 'j0', area: 'oestdanmark', state: 'done', file }, job);
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar');
    expect([bar.value, bar.max]).toEqual([12, 29]);
    expect(screen.getByText('12 af 29 sagsbilag er skrevet')).toBeTruthy();
    // Ordering the same once more begins nothing new.
    expect((await button('Lav sagsbilag til alle kommuner')).disabled).toBe(false);
    answers.set('DELETE /api/documents/jobs/j1', {});
    await press('Afbryd');
    expect(sent[0]).toMatchObject({ method: 'DELETE', path: '/api/documents/jobs/j1' });
  });

  it('are one file once they are done', async () => {
    await open({ ...job, state: 'done', done: 29, file });
    const link = await screen.findByRole('link', { name: 'Hent ZIP-filen (2.491 kB)' });
    expect(link.getAttribute('href')).toBe('/api/documents/jobs/j1/file');
    expect(plain(screen.getByRole('status').textContent)).toContain(
      '29 sagsbilag er klar, lavet 22. november 2026.',
    );
  });

  it('say that they were not finished, and can be ordered again', async () => {
    await open({ ...job, state: 'failed', failure: 'interrupted' });
    expect(await screen.findByText('Sagsbilagene blev ikke færdige. Bestil dem igen.')).toBeTruthy();
    expect((await button('Lav sagsbilag til alle kommuner')).disabled).toBe(false);
  });
});
