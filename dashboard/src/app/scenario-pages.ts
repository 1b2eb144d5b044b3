import type { LazyPage } from './lazy-page.tsx';
import { lazyPage } from './lazy-page.tsx';

/** Pages with figures, any of which may stand alone on another site's page. */
export const scenarioFigures: readonly (readonly [path: string, component: LazyPage])[] = [
  [
    '/scenarier/sammenlign',
    lazyPage(() =>
      import('../features/scenarios/compare/compare-scenarios.page.tsx').then(
        (file) => file.CompareScenariosPage,
      ),
    ),
  ],
  [
    '/scenarier/$scenarie',
    lazyPage(() => import('../features/scenarios/scenario.page.tsx').then((file) => file.ScenarioPage)),
  ],
];

/** Addresses of Scenarier; fetched when they are opened. */
export const scenarioPages: readonly (readonly [path: string, component: LazyPage])[] = [
  [
    '/scenarier',
    lazyPage(() => import('../features/scenarios/scenarios.page.tsx').then((file) => file.ScenariosPage)),
  ],
  [
    '/scenarier/ny',
    lazyPage(() =>
      import('../features/scenarios/editor/new-scenario.page.tsx').then((file) => file.NewScenarioPage),
    ),
  ],
  ...scenarioFigures,
  [
    '/scenarier/$scenarie/ret',
    lazyPage(() =>
      import('../features/scenarios/editor/edit-scenario.page.tsx').then((file) => file.EditScenarioPage),
    ),
  ],
];
