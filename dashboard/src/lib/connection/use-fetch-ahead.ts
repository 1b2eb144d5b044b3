import { useEffect } from 'react';
import { useIsFetching } from '@tanstack/react-query';
import { useEdition } from '../queries/use-edition.ts';
import { useChoices } from '../use-choices.ts';
import { otherMunicipalities } from './other-municipalities.ts';
import { sparesData } from './spares-data.ts';
import { whenIdle } from './when-idle.ts';

// An area of more is the country; nobody steps through it.
const mostMembers = 40;

/** Fetches one after the other, so that nothing the reader asks for has to wait. */
async function fetchAll(addresses: readonly string[], signal: AbortSignal): Promise<void> {
  for (const address of addresses) {
    if (signal.aborted || !navigator.onLine) return;
    const response = await fetch(address, { signal, priority: 'low' });
    // Read to the end, or the browser does not keep it.
    await response.arrayBuffer();
  }
}

/** Once the page has its answers, fetches the same for the other municipalities: changing to one then needs no network. */
export function useFetchAhead(): void {
  const fetching = useIsFetching();
  const { edition } = useEdition();
  const { municipality, members } = useChoices();
  const [own, id] = [municipality?.code, edition?.id];
  const codes = members.length > mostMembers ? '' : members.map(({ code }) => code).join(' ');
  useEffect(() => {
    if (fetching > 0 || own === undefined || id === undefined || codes === '' || sparesData()) return;
    const call = new AbortController();
    const leave = whenIdle(() => {
      const came = globalThis.performance.getEntriesByType?.('resource').map(({ name }) => name) ?? [];
      const ofEdition = came.filter((name) => name.includes(`edition=${id}`));
      // What does not come now is asked for when it is needed.
      fetchAll(otherMunicipalities(ofEdition, own, codes.split(' ')), call.signal).catch(() => undefined);
    });
    return () => {
      leave();
      call.abort();
    };
  }, [fetching, own, id, codes]);
}
