import type { Topic } from '../texts/topic.ts';
import { overviewPage } from './overview/texts.ts';
import { outputs } from './outputs/texts.ts';
import { profile } from './profile/texts.ts';
import { forecasts } from './forecasts/texts.ts';
import { access } from './access/texts.ts';
import { agreementHeadlines } from './agreement/agreement-headline-texts.ts';
import { agreementContent } from './agreement/content-texts.ts';
import { agreementEdit } from './agreement/edit-texts.ts';
import { agreementEvidence } from './agreement/evidence-texts.ts';
import { agreementPage } from './agreement/texts.ts';
import { cooperation } from './cooperation/texts.ts';
import { comparePage } from './compare/texts.ts';
import { dataPage } from './data/texts.ts';
import { galleryPage } from './gallery/texts.ts';
import { glossaryPage } from './glossary/texts.ts';
import { indicators } from './indicators/texts.ts';
import { searchPage } from './search/texts.ts';
import { scenarioTopics } from './scenarios/all-topics.ts';
import { costsScreen } from './costs/texts.ts';
import { placesHeadlineTexts } from './places/places-headline-texts.ts';
import { placesTexts } from './places/places-texts.ts';
import { specialisationTexts } from './specialisation/specialisation-texts.ts';
import { tradeHeadlines } from './trade/trade-headline-texts.ts';
import { trade } from './trade/trade-texts.ts';

/** Words of single screens, fetched with their page: every rule of the catalogue holds for them too. */
export const screenTopics: Readonly<Record<string, Topic>> = {
  access,
  agreement: {
    ...agreementPage,
    ...agreementContent,
    ...agreementHeadlines,
    ...agreementEvidence,
    ...agreementEdit,
  },
  outputs,
  overview: overviewPage,
  compare: comparePage,
  data: dataPage,
  gallery: galleryPage,
  glossary: glossaryPage,
  indicators,
  search: searchPage,
  cooperation,
  profile,
  forecasts,
  costs: costsScreen,
  places: { ...placesTexts, ...placesHeadlineTexts },
  ...scenarioTopics,
  specialisation: specialisationTexts,
  trade: { ...trade, ...tradeHeadlines },
};
