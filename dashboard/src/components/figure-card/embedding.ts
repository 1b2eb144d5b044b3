import { createContext } from 'react';

/** The one figure of a page that is shown, and where; the rest of the page is not shown. */
export interface Embedding {
  readonly figure: string;
  /** Nothing until the place is on the page. */
  readonly place: HTMLElement | null;
  /** Address of the whole page. */
  readonly page: string;
}

/** Set on pages that show a single figure on another site's page. */
export const EmbeddingContext = createContext<Embedding | undefined>(undefined);
