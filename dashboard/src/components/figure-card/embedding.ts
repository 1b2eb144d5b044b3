import { createContext } from 'react';
import type { ReactElement } from 'react';
import type { FigureCardProps } from './figure-card-props.ts';

/** The one figure of a page that is shown, and where; the rest of the page is not shown. */
export interface Embedding {
  readonly figure: string;
  /** Nothing until the place is on the page. */
  readonly place: HTMLElement | null;
  /** Address of the whole page. */
  readonly page: string;
  /** How the figure looks there, on a page of ours; on another site's page it is a card with a link to ours. */
  readonly show?: (card: FigureCardProps) => ReactElement;
}

/** Set where a single figure of a page is shown: on another site's page, and in folders of figures. */
export const EmbeddingContext = createContext<Embedding | undefined>(undefined);
