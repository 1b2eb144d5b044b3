export {
  type SaidAmount,
  type SaidRule,
  sharesHeadline,
  type SharesView,
  stabilityHeadline,
  type StabilityView,
  vacantPlaceHeadline,
  type VacantPlaceView,
} from './sharing-headlines.ts';
export {
  rateBuildUpHeadline,
  type RateBuildUpView,
  regulationHeadline,
  type RegulationView,
} from './sharing-rate-headlines.ts';
export { sharingTexts, sharingWords } from './sharing-words.ts';
