/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { renderAt } from '../../components/testing/render-at.ts';
import { sampleCompare } from '../../components/testing/sample-compare.ts';
import { sampleFigure } from '../../components/testing/sample-figure.ts';
import { ComparePage } from './compare.page.tsx';

const page = <ComparePage />;
const peer = (rule: string, municipality: string, order: number) => ({
  rule,
  order,
  municipality,
  distanceKm: { value: 12.3 },
  structuralDistance: { value: 0.25 },
  population: { value: 50_000 },
  share0to22: { value: 0.25 },
  share18to64: { value: 0.6 },
  municipalityGroup: { value: 1 },
  kmToNearest: { value: 7 },
});

beforeEach(() => {
  localStorage.clear();
  measuredWidth(800);
  answers.clear();
  answers.set('/api/analyses/compare', sampleCompare);
  answers.set('/api/analyses/peers', {
    basis: sampleFigure.basis,
    notices: [],
    figures: [peer('similar', '0147', 1), peer('neighbours', '0101', 1)],
    totals: {
      ingredients: [{ ingredient: 'population', weight: 3, scale: 'logarithmic' }],
      own: peer('none', '0169', 1),
    },
  });
  asked.length = 0;
});

describe('Sammenlign', () => {
  it('asks once, with own municipality, the others and the rule', async () => {
    await renderAt('/sammenlign?k=0169&s=0147', page);
    await screen.findAllByRole('article');
    expect(asked.filter((address) => address.includes('/analyses/'))).toEqual([
      '/api/analyses/compare?area=1084&municipality=0169&compare=0147&edition=2',
    ]);
  });

  it('prints number, interval and rank with its doubt, and says where no difference is certain', async () => {
    await renderAt('/sammenlign?k=0169&s=0147', page);
    const row = await screen.findByRole('row', { name: /Modtagere pr\. 1\.000 18-64-årige/ });
    expect(within(row).getByText('28,0')).toBeTruthy();
    expect(row.textContent).toContain('80 %: 26,0–30,0');
    expect(row.textContent).toContain('nr. 2 af 3 (usikkert: 1–2)');
    expect(within(row).getByText('ingen sikker forskel')).toBeTruthy();
    const exact = screen.getByRole('row', { name: /Belægning/ });
    expect(exact.textContent).toContain('nr. 3 af 3');
    expect(exact.textContent).not.toContain('ingen sikker forskel');
  });

  it('adds and removes municipalities in the address', async () => {
    const { address } = await renderAt('/sammenlign?k=0169&s=0147', page);
    const remove = await screen.findByRole('button', { name: 'Fjern Frederiksberg' });
    await act(async () => void fireEvent.click(remove));
    expect(address()).toBe('/sammenlign?k=0169');
    const picker = screen.getByRole('combobox', { name: 'Tilføj kommune' });
    await act(async () => void fireEvent.change(picker, { target: { value: 'køb' } }));
    await act(async () => void fireEvent.click(await screen.findByRole('option', { name: 'København' })));
    expect(address()).toBe('/sammenlign?k=0169&s=0101');
  });

  it('chooses indicators by checkboxes and never leaves none', async () => {
    const { address } = await renderAt('/sammenlign?k=0169', page);
    const box = await screen.findByRole('checkbox', { name: 'Belægning', hidden: true });
    await act(async () => void fireEvent.click(box));
    expect(address()).toBe('/sammenlign?k=0169&ind=users-per-1000-adults');
    expect(asked.at(-1)).toContain('indicators=users-per-1000-adults');
  });

  it('names the rule in words and shows similar municipalities with their weights', async () => {
    await renderAt('/sammenlign?k=0169&g=lignende', page);
    const field = await screen.findByRole('combobox', { name: 'Sammenlign med' });
    expect(within(field).getByRole('option', { name: 'Lignende (7)' })).toBeTruthy();
    await screen.findByText(/De 1 kommuner, der ligner Høje-Taastrup mest/);
    expect(screen.getByText(/Vægte: Indbyggere 3\. Socioøkonomisk indeks/)).toBeTruthy();
    expect(asked).toContain('/api/analyses/peers?area=1084&municipality=0169&edition=2');
  });

  it('offers similar and nearest municipalities only where there is one to look from', async () => {
    await renderAt('/sammenlign?g=lignende', page);
    const field = await screen.findByRole('combobox', { name: 'Sammenlign med' });
    expect(within(field).queryByRole('option', { name: /Lignende/ })).toBeNull();
    expect(asked.some((address) => address.includes('peers'))).toBe(false);
  });

  it('follows another indicator in the slope', async () => {
    const { address } = await renderAt('/sammenlign?k=0169', page);
    const field = await screen.findByRole('combobox', { name: 'Vis' });
    await act(async () => void fireEvent.change(field, { target: { value: 'users-per-1000-adults' } }));
    expect(address()).toBe('/sammenlign?k=0169&vist=users-per-1000-adults');
    expect(await screen.findByRole('article', { name: /ingen sikker ændring/ })).toBeTruthy();
  });
});
