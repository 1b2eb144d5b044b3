/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { renderAt } from '../components/testing/render-at.ts';
import { SearchForm } from './search-form.tsx';

describe('the search box of the header', () => {
  it('leads to the results with the choices every page keeps', async () => {
    const { address } = await renderAt('/oekonomi?k=0169&omr=adults', <SearchForm />);
    const input = await screen.findByRole('searchbox', { name: 'Søg' });
    fireEvent.change(input, { target: { value: ' autisme ' } });
    await act(async () => void fireEvent.submit(input));
    expect(address()).toBe('/soeg?k=0169&q=autisme');
    expect((input as HTMLInputElement).value).toBe('');
  });

  it('goes nowhere without a word', async () => {
    const { address } = await renderAt('/oekonomi', <SearchForm />);
    await act(async () => void fireEvent.submit(await screen.findByRole('searchbox')));
    expect(address()).toBe('/oekonomi');
  });

  it('is reached by "/", but not from a field or with a modifier', async () => {
    await renderAt(
      '/oekonomi',
      <>
        <SearchForm />
        <textarea aria-label="note" />
      </>,
    );
    const input = await screen.findByRole('searchbox');
    const note = screen.getByLabelText('note');
    note.focus();
    fireEvent.keyDown(note, { key: '/' });
    expect(document.activeElement).toBe(note);
    note.blur();
    fireEvent.keyDown(document.body, { key: '/', ctrlKey: true });
    expect(document.activeElement).not.toBe(input);
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(input);
  });
});
