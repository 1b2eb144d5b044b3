/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useEdit } from './use-edit.ts';

const first = { label: 'Runde', note: '' };

describe('useEdit', () => {
  const begin = () =>
    renderHook(({ current, version }) => useEdit(current, version), {
      initialProps: { current: first, version: 1 },
    });

  it('follows what holds until something is typed', () => {
    const { result, rerender } = begin();
    rerender({ current: { label: 'Ny', note: '' }, version: 2 });
    expect(result.current).toMatchObject({ draft: { label: 'Ny' }, version: 2, dirty: false });
  });

  it('keeps the version that typing began from, and takes over only what was typed', () => {
    const { result, rerender } = begin();
    act(() => result.current.change({ note: 'Husk takster' }));
    rerender({ current: { label: 'Ny', note: 'Andet' }, version: 2 });
    expect(result.current).toMatchObject({
      draft: { label: 'Ny', note: 'Husk takster' },
      changes: { note: 'Husk takster' },
      version: 1,
    });
  });

  it('has nothing to save when a field is typed back to what it was, and forgets on reset', () => {
    const { result } = begin();
    act(() => result.current.change({ label: 'X' }));
    act(() => result.current.change({ label: 'Runde' }));
    expect(result.current.dirty).toBe(false);
    act(() => result.current.change({ label: 'X' }));
    act(() => result.current.reset());
    expect(result.current.draft).toEqual(first);
  });
});
