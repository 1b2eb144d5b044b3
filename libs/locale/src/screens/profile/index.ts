import { makeTexts } from '../../texts/make-texts.ts';
import { profile } from './texts.ts';

export { profileFactWord } from './fact-word.ts';
export { type ProfileForecast, profileFutureHeadline, type ProfileFutureView } from './future-headline.ts';
export { profileGapsHeadline, type ProfileGapsView } from './gaps-headline.ts';
export {
  profileCostsHeadline,
  type ProfileCostsView,
  profileTradeHeadline,
  type ProfileTradeView,
  type ProfileView,
} from './money-headlines.ts';
export type { ProfileAnswer, ProfileAnswerRow, ProfileIndicator, ProfileNames } from './profile-answer.ts';
export {
  type ProfileBars,
  type ProfileChart,
  type ProfileFact,
  type ProfileLine,
  type ProfileQuestion,
  profileQuestions,
  type ProfileSectionView,
  type ProfileWords,
} from './profile-view.ts';
export { profileWords, toProfile } from './to-profile.ts';

/** Texts of the municipality profile. */
export const profileTexts = makeTexts(profile);
