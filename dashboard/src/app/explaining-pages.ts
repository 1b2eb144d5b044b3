import type { LazyPage } from './lazy-page.tsx';
import { lazyPage } from './lazy-page.tsx';

/** Addresses of pages that explain; fetched when they are opened. */
export const explainingPages: readonly (readonly [path: string, component: LazyPage])[] = [
  ['/data', lazyPage(() => import('../features/data/data.page.tsx').then((file) => file.DataPage))],
  [
    '/indikator/$id',
    lazyPage(() => import('../features/data/indicator.page.tsx').then((file) => file.IndicatorPage)),
  ],
  [
    '/ordbog',
    lazyPage(() => import('../features/glossary/glossary.page.tsx').then((file) => file.GlossaryPage)),
  ],
  ['/soeg', lazyPage(() => import('../features/search/search.page.tsx').then((file) => file.SearchPage))],
  [
    '/galleri',
    lazyPage(() => import('../features/gallery/gallery.page.tsx').then((file) => file.GalleryPage)),
  ],
  [
    '/metoder',
    lazyPage(() => import('../features/methods/methods.page.tsx').then((file) => file.MethodsPage)),
  ],
  [
    '/metoder/$metode',
    lazyPage(() => import('../features/methods/method.page.tsx').then((file) => file.MethodPage)),
  ],
];
