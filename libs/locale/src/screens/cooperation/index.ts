import { makeTexts } from '../../texts/make-texts.ts';
import { cooperation } from './texts.ts';

export { clusterHeadline, type ClusterView } from './cluster-headline.ts';
export { cooperationHeadline, type CooperationView } from './cooperation-headline.ts';
export { massHeadline, type MassView, sizeHeadline, type SizeView } from './size-headlines.ts';

/** Texts of Samarbejde. */
export const cooperationTexts = makeTexts(cooperation);
