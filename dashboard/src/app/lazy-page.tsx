import type { ComponentType, ReactElement } from 'react';

/** A page whose code is fetched when it is asked for; the router awaits `preload` before it draws the page. */
export type LazyPage = (() => ReactElement) & { readonly preload: () => Promise<void> };

/**
 * Lazy page — a page in a chunk of its own. A chunk that cannot be fetched is thrown when the page is drawn, so that
 * the shell shows it; the router's own lazy component would reload the window, which without a server goes blank.
 */
export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let Loaded: ComponentType | undefined;
  let failure: unknown = new Error('The page has not been fetched');
  const preload = async (): Promise<void> => {
    try {
      Loaded ??= await load();
    } catch (error) {
      failure = error;
    }
  };
  function Page(): ReactElement {
    if (!Loaded) throw failure;
    return <Loaded />;
  }
  return Object.assign(Page, { preload });
}
