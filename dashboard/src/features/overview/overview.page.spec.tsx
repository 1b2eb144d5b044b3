/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { renderAt } from '../../components/testing/render-at.ts';
import { OverviewPage } from './overview.page.tsx';
import { sampleOverview } from './testing/sample-overview.ts';

const path = '/api/analyses/overview';
const page = <OverviewPage />;
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

beforeEach(() => {
  localStorage.clear();
  measuredWidth(800);
  answers.clear();
  answers.set(path, sampleOverview);
  asked.length = 0;
});

describe('Overblik', () => {
  it('asks once, for the municipality of the address', async () => {
    await renderAt('/?k=0169', page);
    await screen.findByText(/Høje-Taastrup har én ledig plads/);
    expect(asked.filter((address) => address.startsWith(path))).toEqual([
      `${path}?area=1084&municipality=0169&edition=2`,
    ]);
  });

  it('opens with the area and the first-visit question where no municipality is chosen', async () => {
    await renderAt('/', page);
    await screen.findByText(/Region Hovedstaden har 28 ledige pladser/);
    expect(screen.getByRole('heading', { name: 'Hvilken kommune vil du se først?' })).toBeTruthy();
  });

  it('says how many municipalities have reported and who has not', async () => {
    await renderAt('/?k=0169', page);
    const banner = await screen.findByText('Foreløbige tal: 2 af 3 kommuner.');
    expect(banner.parentElement?.textContent).toContain('Behov og skøn mangler fra København.');
  });

  it('shows findings with the way to their answer and the reason why they are shown', async () => {
    await renderAt('/?k=0169', page);
    const heading = await screen.findByRole('heading', { level: 3, name: /^Autisme: der mangler 16/ });
    const card = heading.closest('li')!;
    const link = within(card).getByRole('link', { name: 'Se mangler i alle målgrupper' });
    expect(link.getAttribute('href')).toBe('/mangler?k=0169&mg=AD_AUT&behov=idag');
    const question = screen.getByRole('link', { name: 'Har vi plads nok?' });
    expect(question.getAttribute('href')).toBe('/mangler?k=0169&behov=idag');
    expect(within(card).getByText('Hvorfor vises denne?')).toBeTruthy();
  });

  it('gives every key figure its source, and its table and downloads when opened', async () => {
    await renderAt('/?k=0169', page);
    const card = await screen.findByRole('article', { name: 'Ledige pladser' });
    expect(card.textContent).toContain('3 af 3 indberettet');
    expect(within(card).queryByRole('table')).toBeNull();
    await act(async () => {
      const details = within(card)
        .getByText(/^Tabel, hent og del/)
        .closest('details')!;
      details.open = true;
      fireEvent(details, new Event('toggle'));
    });
    expect(within(card).getAllByRole('row')).toHaveLength(6);
    expect(within(card).getByText('Hent viste data (5 rækker)')).toBeTruthy();
  });

  it('shows five key figures, the last as a range in words', async () => {
    await renderAt('/?k=0169', page);
    const card = await screen.findByRole('article', { name: 'Forventet pladsbehov om fem år' });
    expect(card.querySelector('.key-figure')?.textContent).toBe('mellem 75 og 94');
    expect(document.querySelectorAll('.key-figure-card')).toHaveLength(5);
  });

  it('leads by question to every page, and to the profile of the own municipality', async () => {
    await renderAt('/?k=0169', page);
    const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    await screen.findByRole('link', { name: 'Har vi plads nok?' });
    expect(hrefOf('Hvem køber vi af?')).toBe('/koeb-og-salg?k=0169');
    expect(hrefOf('Hvad får vi brug for?')).toBe('/prognoser?k=0169');
    expect(hrefOf('Hvordan står det til i Høje-Taastrup?')).toBe('/kommuner/0169?k=0169');
    expect(screen.getByRole('heading', { level: 2, name: 'Frister og nye tal' })).toBeTruthy();
  });

  it('falls back on what municipalities expect, and says the word where one has no figure', async () => {
    const { totals } = sampleOverview;
    answers.set(path, { ...sampleOverview, totals: { ...totals, expectedNeed: [] } });
    await renderAt('/?k=0101', page);
    const card = await screen.findByRole('article', { name: 'Ventet behov om fem år' });
    expect(card.querySelector('.key-figure-missing')?.textContent).toBe('ikke indberettet');
  });

  it('leads from a selected tile to the profile of that municipality', async () => {
    await renderAt('/?k=0169&i=occupancy', page);
    const tile = await screen.findByRole('button', { name: /^Frederiksberg: 92\s%/ });
    await act(async () => fireEvent.click(tile));
    expect(tile.getAttribute('aria-pressed')).toBe('true');
    expect(plain(document.querySelector('.figure-details')?.textContent)).toContain(
      'Døgntilbuddene på Frederiksberg er 92 % belagt i 2025. Medianen i Region Hovedstaden er 94 %.',
    );
    const link = screen.getByRole('link', { name: 'Se profilen for Frederiksberg' });
    expect(link.getAttribute('href')).toBe('/kommuner/0147?k=0169');
  });

  it('changes the indicator of the tiles in the address', async () => {
    const { address } = await renderAt('/?k=0169', page);
    const select = await screen.findByRole('combobox', { name: 'Vis' });
    await act(async () => fireEvent.change(select, { target: { value: 'bought-outside' } }));
    expect(address()).toBe('/?k=0169&i=bought-outside');
    expect(screen.getByRole('button', { name: 'København: skjult' })).toBeTruthy();
  });

  it('says so when the municipality lies outside the area', async () => {
    await renderAt('/?k=0265', page);
    await screen.findByText('Roskilde ligger ikke i Region Hovedstaden. Siden viser derfor hele området.');
    expect(screen.getByText(/Region Hovedstaden har 28 ledige pladser/)).toBeTruthy();
  });

  it('shows every table when tables are chosen', async () => {
    await renderAt('/?k=0169&v=tabel', page);
    expect((await screen.findAllByRole('table')).length).toBeGreaterThan(5);
  });
});
