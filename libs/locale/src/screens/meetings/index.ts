import { makeTexts } from '../../texts/make-texts.ts';
import { meetingEdit, surveyEdit } from './edit-texts.ts';
import { surveyAnswering } from './answering-texts.ts';
import { meetingSurvey } from './survey-texts.ts';
import { meetingPage } from './texts.ts';

export { meetingListHeadline, type MeetingListView, type ProposalProgress } from './list-headline.ts';
export { meetingHeadline, type MeetingView } from './meeting-headline.ts';
export { participantsHeadline, type ParticipantsView } from './participants-headline.ts';
export {
  rankingHeadline,
  statementsHeadline,
  type SurveyQuestionView,
  type SurveyResult,
} from './survey-headlines.ts';

/** Texts of dialogue meetings and the results of their surveys. */
export const meetingTexts = makeTexts({ ...meetingPage, ...meetingSurvey });

/** Texts for those who write meetings and surveys. */
export const meetingEditTexts = makeTexts({ ...meetingEdit, ...surveyEdit });

/** Texts for those who answer a survey. */
export const answeringTexts = makeTexts(surveyAnswering);
