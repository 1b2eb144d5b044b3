import { makeTexts } from '../../texts/make-texts.ts';
import { outputs } from './texts.ts';

export const outputsTexts = makeTexts(outputs);
