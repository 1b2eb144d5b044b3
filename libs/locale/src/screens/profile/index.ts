import { makeTexts } from '../../texts/make-texts.ts';
import { profile } from './texts.ts';

export { profileFutureHeadline, type ProfileFutureView } from './future-headline.ts';
export { profileGapsHeadline, type ProfileGapsView } from './gaps-headline.ts';
export {
  profileCostsHeadline,
  type ProfileCostsView,
  profileTradeHeadline,
  type ProfileView,
} from './money-headlines.ts';

/** Texts of the municipality profile. */
export const profileTexts = makeTexts(profile);
