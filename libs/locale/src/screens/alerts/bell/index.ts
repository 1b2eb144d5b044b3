import { makeTexts } from '../../../texts/make-texts.ts';
import { alertsBell } from './texts.ts';

/** Texts of the way to Beskeder: a few, for they come with every page of a person who is signed in. */
export const alertsBellTexts = makeTexts(alertsBell);
