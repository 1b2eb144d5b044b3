export {
  locationMapHeadline,
  type LocationMapView,
  locationSitesHeadline,
  type LocationSitesView,
  locationTradeHeadline,
  type LocationTradeView,
  type TradeStep,
} from './location-headlines.ts';
export { locationTexts, locationWords } from './location-words.ts';
