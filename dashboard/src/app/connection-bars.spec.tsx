/** @jest-environment jsdom */
import { answers, noConnection } from '../lib/testing/small-network.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderAt } from '../components/testing/render-at.ts';
import { announceVersion } from '../lib/connection/new-version.ts';
import { ConnectionBars } from './connection-bars.tsx';

const session = { pending: [], provider: false, demonstration: false, publicRead: true };
let online = true;
beforeEach(() => {
  online = true;
  answers.set('/api/session', session);
  jest.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'caches');
});

const Bars = () => (
  <main>
    <ConnectionBars />
  </main>
);

const goes = (how: 'online' | 'offline'): void =>
  act(() => {
    online = how === 'online';
    window.dispatchEvent(new Event(how));
  });

/** What the service worker would have kept. */
function keep(headers: Record<string, string>): void {
  const match = async () => ({ headers: new Headers(headers) });
  Object.assign(globalThis, { caches: { open: async () => ({ match }) } });
}

describe('connection bars', () => {
  it('says from when the kept figures are while there is no connection, and goes away with it', async () => {
    keep({ date: 'Sun, 22 Nov 2026 13:05:00 GMT' });
    await renderAt('/', <Bars />);
    goes('offline');
    expect(
      await screen.findByText(/Du ser gemte tal fra 22\. november 2026 kl\.\s14\.05\. Intet kan sendes/),
    ).toBeTruthy();
    goes('online');
    expect(screen.queryByText(/Ingen forbindelse/)).toBeNull();
  });

  it('claims no date where nothing was kept', async () => {
    await renderAt('/', <Bars />);
    goes('offline');
    expect(await screen.findByText(/Ingen forbindelse. Du ser tal, der er hentet tidligere/)).toBeTruthy();
  });

  it('knows a network that leads nowhere by the question that is not answered', async () => {
    answers.set('/api/session', noConnection);
    await renderAt('/', <Bars />);
    expect(await screen.findByText(/Ingen forbindelse/, {}, { timeout: 9000 })).toBeTruthy();
  }, 12_000);

  it('offers a new version and starts it when asked', async () => {
    const takeOver = jest.fn();
    await renderAt('/', <Bars />);
    act(() => announceVersion(takeOver));
    fireEvent.click(await screen.findByRole('button', { name: 'Genindlæs' }));
    expect(takeOver).toHaveBeenCalledTimes(1);
  });
});
