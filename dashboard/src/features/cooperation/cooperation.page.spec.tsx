/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { CooperationPage } from './cooperation.page.tsx';
import { clusterAnswer, groupsAnswer } from './testing/sample-cooperation.ts';

const address = '/api/analyses/cooperation';

beforeEach(() => {
  asked.length = 0;
  answers.clear();
  answers.set('/api/reference/service-types', { items: [] });
  answers.set(address, (query: URLSearchParams) =>
    query.get('by') === 'cluster' ? clusterAnswer : groupsAnswer,
  );
});

const card = async (id: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-figure-card="${id}"]`);
    if (!found) throw new Error(`no card ${id}`);
    return found;
  });

describe('Samarbejde', () => {
  it('answers its question in one sentence, then shows sizes and critical mass', async () => {
    await renderAt('/samarbejde', <CooperationPage />);
    const groups = await card('samarbejde');
    expect(within(groups).getByRole('heading', { level: 3 }).textContent).toMatch(/^I 2025 kan Region Hoved/);
    await card('samarbejde-stoerrelse');
    await card('samarbejde-kritisk-masse');
    expect(screen.getByText(/Vælg en målgruppe/)).toBeTruthy();
  });

  it('opens the clusters of a target group from its row', async () => {
    const { address: at } = await renderAt('/samarbejde', <CooperationPage />);
    const groups = await card('samarbejde');
    await act(async () => fireEvent.click(within(groups).getByRole('button', { name: 'Autisme' })));
    expect(at()).toBe('/samarbejde?mg=AD_AUT');
    const clusters = await card('samarbejde-klynger');
    expect(within(clusters).getByText('Frederiksberg, København')).toBeTruthy();
    expect(asked.some((each) => each.includes('by=cluster') && each.includes('targetGroup=AD_AUT'))).toBe(
      true,
    );
  });

  it('asks for the number of clusters, the refusal and the occupancy of the address', async () => {
    await renderAt('/samarbejde?klynger=6&afv=10&bel=80', <CooperationPage />);
    await card('samarbejde');
    const question = asked.find((each) => each.startsWith(address)) ?? '';
    for (const part of ['clusters=6', 'refusal=0.1', 'occupancy=0.8']) expect(question).toContain(part);
  });

  it('shows no sums of nothing for a year nobody has reported for', async () => {
    const basis = {
      ...groupsAnswer.basis,
      period: { from: '2030', to: '2030' },
      coverage: { reported: 0, expected: 3, missing: [] },
    };
    answers.set(address, { ...groupsAnswer, basis });
    await renderAt('/samarbejde?p=2030', <CooperationPage />);
    expect(await screen.findByText('Tallene for 2030 er ikke offentliggjort endnu.')).toBeTruthy();
    expect(document.querySelector('[data-figure-card="samarbejde"]')).toBeNull();
  });
});
