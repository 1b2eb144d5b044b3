import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { formatShare } from '../numbers/format-share.ts';
import { placePhrase } from '../place-phrase.ts';
import { createTexts } from '../texts/create-texts.ts';
import { shortName } from './short-name.ts';
import { unknownSentence } from './unknown-sentence.ts';

/** Free places of one municipality or area, and its occupancy beside a larger one's. */
export interface OccupancyView {
  readonly name: string;
  readonly free: Figure;
  /** Absent where the answer counts free places only. */
  readonly places?: Figure;
  readonly occupancy: Figure;
  readonly peer?: { readonly name: string; readonly occupancy: Figure };
  /** Smallest difference in occupancy that counts; one percentage point when absent. */
  readonly floor?: number;
}

const DEFAULT_FLOOR = 0.01;

// Two shares that read the same are level, whatever their hidden decimals say.
function relation(own: number, peer: number, floor: number): 'over' | 'under' | 'level' {
  if (Math.abs(own - peer) < floor || formatShare(own, 'da') === formatShare(peer, 'da')) return 'level';
  return own > peer ? 'over' : 'under';
}

/** Sentence about free places with as much beside it as is known. */
export function occupancySentence(view: OccupancyView, language: Language): string {
  const texts = createTexts(language);
  const { free, places, occupancy, peer, floor = DEFAULT_FLOOR } = view;
  const name = shortName(view.name);
  if (!('value' in free)) {
    return unknownSentence(
      texts('headline.overview.what', { place: placePhrase(name, language) }),
      free,
      language,
    );
  }
  const said = { name, free: Math.max(0, Math.round(free.value)) };
  if (places && !('value' in places)) return texts('headline.overview.free', said);
  const of = places ? { ...said, places: Math.round(places.value) } : said;
  if (!('value' in occupancy)) return texts(`headline.overview.${places ? 'freeOf' : 'free'}`, of);
  const full = { ...of, occupancy: occupancy.value };
  const only = places ? '' : 'Only';
  if (!peer || !('value' in peer.occupancy)) return texts(`headline.overview.occupied${only}`, full);
  return texts(`headline.overview.compared${only}`, {
    ...full,
    peer: peer.occupancy.value,
    relation: relation(occupancy.value, peer.occupancy.value, floor),
    peerPlace: placePhrase(shortName(peer.name), language),
  });
}
