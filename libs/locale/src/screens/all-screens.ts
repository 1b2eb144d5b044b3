import type { Topic } from '../texts/topic.ts';
import { overviewPage } from './overview/texts.ts';
import { notificationColumns } from './notifications/column-texts.ts';
import { notificationEdit } from './notifications/edit-texts.ts';
import { notificationHeadlines } from './notifications/headline-texts.ts';
import { notificationPage } from './notifications/texts.ts';
import { yearWheelHeadlines } from './year-wheel/headline-texts.ts';
import { yearWheelPage } from './year-wheel/texts.ts';
import { outputs } from './outputs/texts.ts';
import { profile } from './profile/texts.ts';
import { documentOffers } from './document-offers/texts.ts';
import { agreementDocument } from './documents/agreement-texts.ts';
import { annexDocument } from './documents/annex-texts.ts';
import { documentPages } from './documents/page-texts.ts';
import { forecasts } from './forecasts/texts.ts';
import { access } from './access/texts.ts';
import { alertsBell } from './alerts/bell/texts.ts';
import { alertMessages } from './alerts/message-texts.ts';
import { alertsPage } from './alerts/texts.ts';
import { agreementHeadlines } from './agreement/agreement-headline-texts.ts';
import { agreementContent } from './agreement/content-texts.ts';
import { agreementEdit } from './agreement/edit-texts.ts';
import { agreementEvidence } from './agreement/evidence-texts.ts';
import { agreementPage } from './agreement/texts.ts';
import { cooperation } from './cooperation/texts.ts';
import { comparePage } from './compare/texts.ts';
import { dataPage } from './data/texts.ts';
import { folderAdding } from './folders/add-texts.ts';
import { folderSentences } from './folders/folder-sentence-texts.ts';
import { folderPage } from './folders/folder-texts.ts';
import { folderItem } from './folders/item-texts.ts';
import { folderList } from './folders/list-texts.ts';
import { folderShare } from './folders/share-texts.ts';
import { galleryPage } from './gallery/texts.ts';
import { glossaryPage } from './glossary/texts.ts';
import { indicators } from './indicators/texts.ts';
import { items } from './items/texts.ts';
import { slides } from './slides/texts.ts';
import { surveyAnswering } from './meetings/answering-texts.ts';
import { meetingEdit, surveyEdit } from './meetings/edit-texts.ts';
import { meetingHeadlines } from './meetings/headline-texts.ts';
import { meetingSurvey } from './meetings/survey-texts.ts';
import { meetingPage } from './meetings/texts.ts';
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
  documentOffers,
  documents: { ...documentPages, ...annexDocument, ...agreementDocument },
  alerts: { ...alertsPage, ...alertMessages },
  alertsBell,
  notifications: { ...notificationPage, ...notificationHeadlines, ...notificationColumns },
  notificationEdit,
  wheel: { ...yearWheelPage, ...yearWheelHeadlines },
  outputs,
  overview: overviewPage,
  compare: comparePage,
  data: dataPage,
  folders: {
    ...folderList,
    ...folderPage,
    ...folderItem,
    ...folderShare,
    ...folderAdding,
    ...folderSentences,
  },
  gallery: galleryPage,
  glossary: glossaryPage,
  indicators,
  items,
  meetings: { ...meetingPage, ...meetingHeadlines, ...meetingSurvey },
  meetingEdit: { ...meetingEdit, ...surveyEdit },
  answering: surveyAnswering,
  search: searchPage,
  slides,
  cooperation,
  profile,
  forecasts,
  costs: costsScreen,
  places: { ...placesTexts, ...placesHeadlineTexts },
  ...scenarioTopics,
  specialisation: specialisationTexts,
  trade: { ...trade, ...tradeHeadlines },
};
