/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { renderAt } from '../../components/testing/render-at.ts';
import { sampleForecasts } from '../../components/need-ahead/testing/sample-forecasts.ts';
import { ForecastsPage } from './forecasts.page.tsx';

const path = '/api/analyses/forecasts';

beforeEach(() => {
  measuredWidth(900);
  asked.length = 0;
  answers.clear();
  answers.set(path, sampleForecasts);
});

const card = async (id: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-figure-card="${id}"]`);
    if (!found) throw new Error(`no card ${id}`);
    return found;
  });

describe('Prognoser', () => {
  it('shows the group that grows most, when the ceiling is hit, all groups and earlier forecasts, from one answer', async () => {
    await renderAt('/prognoser', <ForecastsPage />);
    const fan = await card('prognoser-vifte');
    expect(within(fan).getByRole('heading', { level: 3 }).textContent).toMatch(
      /^Autisme i Region Hovedstaden/,
    );
    expect(within(fan).getByRole('application')).toBeTruthy();
    for (const id of ['hvornaar', 'maalgrupper', 'ramte', 'efterproevning']) await card(`prognoser-${id}`);
    expect(asked.filter((each) => each.startsWith(path))).toHaveLength(1);
    expect(screen.getByText(/hører til i et scenarie/)).toBeTruthy();
  });

  it('says why a group has no fan instead of drawing one', async () => {
    answers.set('/api/reference/target-groups', { items: [] });
    await renderAt('/prognoser?mg=AD_AUT', <ForecastsPage />);
    await card('prognoser-vifte');
    answers.set(path, {
      ...sampleForecasts,
      totals: { ...sampleForecasts.totals, largestGrowth: 'CH_PHYS' },
    });
    document.body.replaceChildren();
    await renderAt('/prognoser', <ForecastsPage />);
    const fan = await card('prognoser-vifte');
    expect(fan.textContent).toContain('For få borgere til en selvstændig prognose; se regionen.');
  });

  it('counts outcomes up to the year chosen from the list, and writes it into the address', async () => {
    const { address } = await renderAt('/prognoser', <ForecastsPage />);
    const when = await card('prognoser-hvornaar');
    await act(async () =>
      fireEvent.change(within(when).getByLabelText('Senest i'), { target: { value: '2026' } }),
    );
    expect(address()).toBe('/prognoser?senest=2026');
    await waitFor(() =>
      expect(within(when).getByRole('heading', { level: 3 }).textContent).toContain('i 6 af 20 udfald'),
    );
  });

  it('opens a group from its panel', async () => {
    const { address } = await renderAt('/prognoser', <ForecastsPage />);
    const panels = await card('prognoser-maalgrupper');
    await act(async () => fireEvent.click(within(panels).getByRole('button', { name: 'Autisme' })));
    expect(address()).toBe('/prognoser?mg=AD_AUT');
  });

  it('asks for the own municipality’s part of the group shown', async () => {
    await renderAt('/prognoser?k=0169', <ForecastsPage />);
    await card('prognoser-kommune');
    expect(
      asked.some((each) => each.includes('municipality=0169') && each.includes('targetGroup=AD_AUT')),
    ).toBe(true);
  });
});
