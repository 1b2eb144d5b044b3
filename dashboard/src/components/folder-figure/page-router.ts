import { createContext } from 'react';
import type { AnyRouter } from '@tanstack/react-router';

/** Makes a router that stands at an address of the dashboard, beside the browser's own and without a frame. */
export type MakePageRouter = (address: string) => AnyRouter;

/** How a page is drawn inside another one; the application knows the pages, parts of pages do not. */
export const PageRouterContext = createContext<MakePageRouter | undefined>(undefined);
