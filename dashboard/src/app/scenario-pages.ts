import type { LazyPage } from './lazy-page.tsx';
import { lazyPage } from './lazy-page.tsx';

const one = lazyPage(() =>
  import('../features/scenarios/scenario.page.tsx').then((file) => file.ScenarioPage),
);
const comparison = lazyPage(() =>
  import('../features/scenarios/compare/compare-scenarios.page.tsx').then(
    (file) => file.CompareScenariosPage,
  ),
);

/** Pages with figures, any of which may stand alone on another site's page. */
export const scenarioFigures: readonly LazyPage[] = [one, comparison];

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
  ['/scenarier/sammenlign', comparison],
  ['/scenarier/$scenarie', one],
  [
    '/scenarier/$scenarie/ret',
    lazyPage(() =>
      import('../features/scenarios/editor/edit-scenario.page.tsx').then((file) => file.EditScenarioPage),
    ),
  ],
];
