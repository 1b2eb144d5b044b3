export {
  togetherFormsHeadline,
  type TogetherFormsView,
  togetherGainHeadline,
  type TogetherGainView,
  togetherPoolsHeadline,
  type TogetherPoolsView,
} from './cooperation-headlines.ts';
export { cooperationWords, togetherTexts } from './cooperation-words.ts';
