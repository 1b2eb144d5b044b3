import type { LazyPage } from './lazy-page.tsx';
import { lazyPage } from './lazy-page.tsx';

/** Addresses of meeting folders; fetched when they are opened. */
export const folderPages: readonly (readonly [path: string, component: LazyPage])[] = [
  [
    '/mapper',
    lazyPage(() => import('../features/folders/folders.page.tsx').then((file) => file.FoldersPage)),
  ],
  [
    '/moede/$mappe',
    lazyPage(() => import('../features/folders/folder.page.tsx').then((file) => file.FolderPage)),
  ],
  [
    '/moede/$mappe/vis',
    lazyPage(() =>
      import('../features/folder-shows/folder-slides.page.tsx').then((file) => file.FolderSlidesPage),
    ),
  ],
  [
    '/moede/$mappe/udskriv',
    lazyPage(() =>
      import('../features/folder-shows/folder-print.page.tsx').then((file) => file.FolderPrintPage),
    ),
  ],
];
