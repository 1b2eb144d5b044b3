/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ApiProblem } from '../../lib/api-problem.ts';
import { EmptyState } from './empty-state.tsx';
import type { EmptyReason } from './empty-state.tsx';
import { LoadError } from './load-error.tsx';
import { Loading } from './loading.tsx';

describe('empty states', () => {
  it.each<[EmptyReason, string]>([
    [{ kind: 'no-rows' }, 'Ingen pladser passer til valget.Prøv en bredere målgruppe, eller nulstil filtre.'],
    [
      { kind: 'not-reported', municipality: 'Dragør', period: '2025', last: '2024' },
      'Ikke indberettet af Dragør for 2025.Senest indberettet: 2024.',
    ],
    [{ kind: 'not-applicable' }, 'Ikke relevant: kommunen har ingen borgere i målgruppen.'],
    [{ kind: 'withheld', threshold: 5 }, 'Skjult af hensyn til personers anonymitet (færre end 5).'],
    [
      { kind: 'not-published', period: '2026', date: '2027-03-15' },
      'Tallene for 2026 kommer 15. marts 2027.',
    ],
    [{ kind: 'not-published', period: '2026' }, 'Tallene for 2026 er ikke offentliggjort endnu.'],
  ])('say what and why for %j', (reason, text) => {
    const { container } = render(<EmptyState reason={reason} />);
    expect(container.textContent).toBe(text);
    expect(container.querySelector(`.empty-${reason.kind}`)).not.toBeNull();
  });

  it('offer to reset filters where there are some', () => {
    const onReset = jest.fn();
    render(<EmptyState reason={{ kind: 'no-rows', onReset }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Nulstil filtre' }));
    expect(onReset).toHaveBeenCalledTimes(1);
  });
});

describe('error state', () => {
  it('offers a retry and keeps the last good figures, dated', () => {
    const onRetry = jest.fn();
    render(
      <LoadError
        error={new TypeError('offline')}
        onRetry={onRetry}
        lastGood={{ date: '2026-11-20', children: <p>gamle tal</p> }}
      />,
    );
    expect(screen.getByRole('alert').textContent).toContain('Tallene kunne ikke hentes.');
    expect(screen.getByText('Tabellen nedenfor er fra 20. november 2026.')).toBeTruthy();
    expect(screen.getByText('gamle tal')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('offers no retry where asking again cannot help', () => {
    render(<LoadError error={new ApiProblem(404, 'unknown-edition', '')} onRetry={() => undefined} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Ukendt udgave');
  });
});

describe('loading', () => {
  afterEach(() => jest.useRealTimers());

  it('keeps the room free at once, shows a skeleton after 200 ms and words after a second', () => {
    jest.useFakeTimers();
    const { container } = render(<Loading />);
    const box = container.firstElementChild;
    expect(box?.className).toBe('loading loading-figure');
    act(() => void jest.advanceTimersByTime(200));
    expect(box?.className).toBe('loading loading-figure skeleton');
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => void jest.advanceTimersByTime(800));
    expect(screen.getByRole('status').textContent).toBe('Henter …');
  });
});
