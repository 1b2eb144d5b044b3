import { account } from './account.ts';
import { banners } from './banners.ts';
import { card } from './card.ts';
import { classifications } from './classifications.ts';
import { collectionWords } from './collection-words.ts';
import { contextBar } from './context-bar.ts';
import { footer } from './footer.ts';
import { gaps } from './gaps.ts';
import { headlinesCosts } from './headlines-costs.ts';
import { headlinesGaps } from './headlines-gaps.ts';
import { methodFormulas } from './method-formulas.ts';
import { methodNotes } from './method-notes.ts';
import { methodsPage } from './methods-page.ts';
import { missingReasons } from './missing-reasons.ts';
import { navigation } from './navigation.ts';
import { notices } from './notices.ts';
import { overview } from './overview.ts';
import { problems } from './problems.ts';
import { range } from './range.ts';
import { servicePage } from './service-page.ts';
import { services } from './services.ts';
import { sourceLine } from './source-line.ts';
import { states } from './states.ts';
import { units } from './units.ts';

/** Every topic, in one list so that a test can see keys that two topics both claim. */
export const topics = [
  account,
  banners,
  card,
  classifications,
  collectionWords,
  contextBar,
  footer,
  gaps,
  headlinesCosts,
  headlinesGaps,
  methodFormulas,
  methodNotes,
  methodsPage,
  missingReasons,
  navigation,
  notices,
  overview,
  problems,
  range,
  servicePage,
  services,
  sourceLine,
  states,
  units,
] as const;

/** Every text of the product by key. */
export const catalogue = {
  ...account,
  ...banners,
  ...card,
  ...classifications,
  ...collectionWords,
  ...contextBar,
  ...footer,
  ...gaps,
  ...headlinesCosts,
  ...headlinesGaps,
  ...methodFormulas,
  ...methodNotes,
  ...methodsPage,
  ...missingReasons,
  ...navigation,
  ...notices,
  ...overview,
  ...problems,
  ...range,
  ...servicePage,
  ...services,
  ...sourceLine,
  ...states,
  ...units,
} as const;

/** Key of a text: topic or screen, a point, then a name in camel case or a closed code. */
export type TextKey = keyof typeof catalogue;
