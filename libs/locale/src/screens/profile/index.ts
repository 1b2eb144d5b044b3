import { makeTexts } from '../../texts/make-texts.ts';
import { profile } from './texts.ts';

export { type ProfileForecast, profileFutureHeadline, type ProfileFutureView } from './future-headline.ts';
export { profileGapsHeadline, type ProfileGapsView } from './gaps-headline.ts';
export {
  profileCostsHeadline,
  type ProfileCostsView,
  profileTradeHeadline,
  type ProfileTradeView,
  type ProfileView,
} from './money-headlines.ts';

/** Texts of the municipality profile. */
export const profileTexts = makeTexts(profile);
