/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../testing/render-at.ts';
import { ContextBar } from './context-bar.tsx';
import { FirstVisit } from './first-visit.tsx';

const bar = <ContextBar targetGroup period="range" years={[2019, 2020, 2021]} />;
const picker = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Kommune' });

const listed = (): HTMLElement[] => within(screen.getByRole('listbox')).getAllByRole('option');

async function type(text: string): Promise<void> {
  await act(async () => void fireEvent.change(picker(), { target: { value: text } }));
}

const press = (key: string): Promise<void> => act(async () => void fireEvent.keyDown(picker(), { key }));
const meant = (): Element | null =>
  document.getElementById(picker().getAttribute('aria-activedescendant') ?? '');

beforeEach(() => localStorage.clear());

describe('context bar', () => {
  it('shows the choices of the address', async () => {
    await renderAt('/mangler?k=0169&mg=AD_AUT&p=2020..2021', bar);
    expect(picker().value).toBe('Høje-Taastrup');
    const values = screen.getAllByRole('combobox').map((field) => (field as HTMLSelectElement).value);
    expect(values).toEqual(['Høje-Taastrup', '1084', 'AD_AUT', '2020', '2021']);
  });

  it('offers regions only as areas', async () => {
    await renderAt('/mangler', bar);
    const options = [...(screen.getByRole('combobox', { name: 'Område' }) as HTMLSelectElement).options];
    expect(options.map(({ text }) => text)).toEqual(['Region Hovedstaden', 'Region Sjælland']);
  });

  it('lists the area first, then Min kommune, then the region in Danish order', async () => {
    localStorage.setItem('tilbudsvifte.municipality', '0169');
    await renderAt('/mangler', bar);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Vis listen' })));
    expect(listed().map(({ textContent }) => textContent)).toEqual([
      'Hele regionen',
      'Høje-Taastrup',
      'Frederiksberg',
      'København',
    ]);
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
      null,
      'Min kommune',
      'Region Hovedstaden',
    ]);
  });

  it('finds a municipality in any spelling and writes it into the address and on this device', async () => {
    const { address } = await renderAt('/mangler?mg=AD_AUT', bar);
    await type('hoje ta');
    expect(listed().map(({ textContent }) => textContent)).toEqual(['Høje-Taastrup']);
    await act(async () => void fireEvent.click(listed()[0]!));
    await waitFor(() => expect(address()).toBe('/mangler?k=0169&mg=AD_AUT'));
    expect(localStorage.getItem('tilbudsvifte.municipality')).toBe('0169');
  });

  it('finds a municipality outside the area and chooses its region with it', async () => {
    const { address } = await renderAt('/mangler', bar);
    await type('roskil');
    expect(listed().map(({ textContent }) => textContent)).toEqual(['Roskilde']);
    expect(screen.getByRole('group').getAttribute('aria-label')).toBe('Region Sjælland');
    await act(async () => void fireEvent.click(listed()[0]!));
    await waitFor(() => expect(address()).toBe('/mangler?k=0265&o=1085'));
  });

  it('says so where nothing matches', async () => {
    await renderAt('/mangler', bar);
    await type('xyz');
    expect(screen.getByText('Ingen træffere på “xyz”')).toBeTruthy();
  });

  it('picks by keyboard', async () => {
    const { address } = await renderAt('/mangler', bar);
    await type('kbh');
    await act(async () => void fireEvent.keyDown(picker(), { key: 'ArrowDown' }));
    await act(async () => void fireEvent.keyDown(picker(), { key: 'Enter' }));
    await waitFor(() => expect(address()).toBe('/mangler?k=0101'));
  });

  it('leads through the list in a circle and says which option is meant', async () => {
    await renderAt('/mangler', bar);
    await press('ArrowUp');
    expect(meant()).toBe(listed().at(-1));
    await press('ArrowDown');
    expect(meant()).toBe(listed()[0]);
    await press('End');
    expect(meant()).toBe(listed().at(-1));
    await press('Home');
    expect(meant()?.getAttribute('aria-selected')).toBe('true');
    expect(picker().getAttribute('aria-expanded')).toBe('true');
  });

  it('takes nothing when the list is closed with Escape, and the option meant when the field is left', async () => {
    const { address } = await renderAt('/mangler', bar);
    await type('kbh');
    await press('ArrowDown');
    await press('Escape');
    expect(picker().value).toBe('Hele regionen');
    expect(address()).toBe('/mangler');
    await type('kbh');
    await press('ArrowDown');
    await act(async () => void fireEvent.blur(picker()));
    await waitFor(() => expect(address()).toBe('/mangler?k=0101'));
  });

  it('announces politely what a choice has updated', async () => {
    await renderAt(
      '/mangler',
      <>
        {bar}
        <article data-figure-card="a" />
        <article data-figure-card="b" />
      </>,
    );
    await act(
      async () =>
        void fireEvent.change(screen.getByRole('combobox', { name: 'Område' }), {
          target: { value: '1085' },
        }),
    );
    await screen.findByText('Opdateret: 2 figurer for Region Sjælland');
  });

  it('never writes the whole range of years and takes every choice back on reset', async () => {
    const { address } = await renderAt('/mangler?k=0169&p=2020..2021&v=tabel', bar);
    await act(
      async () =>
        void fireEvent.change(screen.getByRole('combobox', { name: 'Fra' }), { target: { value: '2019' } }),
    );
    await waitFor(() => expect(address()).toBe('/mangler?k=0169&v=tabel'));
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Nulstil' })));
    await waitFor(() => expect(address()).toBe('/mangler?v=tabel'));
  });
});

describe('first visit', () => {
  it('asks once, and remembers the whole region as an answer', async () => {
    const first = await renderAt('/', <FirstVisit />);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Vis hele regionen' })));
    expect(screen.queryByText('Hvilken kommune vil du se først?')).toBeNull();
    first.unmount();
    await renderAt(
      '/',
      <>
        <p>side</p>
        <FirstVisit />
      </>,
    );
    expect(screen.queryByText('Hvilken kommune vil du se først?')).toBeNull();
  });

  it('does not ask those who follow a link that names a municipality', async () => {
    await renderAt(
      '/?k=0101',
      <>
        <p>side</p>
        <FirstVisit />
      </>,
    );
    expect(screen.queryByText('Hvilken kommune vil du se først?')).toBeNull();
  });
});
