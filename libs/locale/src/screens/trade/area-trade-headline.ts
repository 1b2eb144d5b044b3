import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { shownNumber } from './headline-number.ts';
import { tradeTexts } from './trade-words.ts';

/** A municipality and its share. */
export interface NamedShare {
  readonly name: string;
  readonly share: Figure;
}

/** How much the municipalities of an area buy from others, with the two ends where they are known. */
export interface AreaTradeView extends HeadlineBasis {
  readonly area: string;
  readonly quarter: string;
  readonly outsideRate: Figure;
  readonly highest?: NamedShare;
  readonly lowest?: NamedShare;
}

/** Which municipalities of an area buy from one. */
export interface ReachView extends HeadlineBasis {
  readonly area: string;
  readonly place: string;
  readonly quarter: string;
  /** Municipalities whose number is published. */
  readonly buyers: number;
  readonly highest?: NamedShare;
}

/** The trades of an area that are shown. */
export interface PairsView extends HeadlineBasis {
  readonly area: string;
  readonly quarter: string;
  /** Pairs of a municipality and another partner. */
  readonly pairs: number;
  readonly largest?: { readonly buyer: string; readonly seller: string; readonly places: Figure };
}

function areaSentence({ area, outsideRate }: AreaTradeView, language: Language): string {
  const texts = tradeTexts(language);
  const name = shortName(area);
  if ('value' in outsideRate) return texts('tradeHeadline.area', { area: name, share: outsideRate.value });
  return unknownSentence(texts('tradeHeadline.areaWhat', { area: name }), outsideRate, language);
}

function spanSentence({ highest, lowest }: AreaTradeView, language: Language): string {
  if (!highest || !lowest || !('value' in highest.share) || !('value' in lowest.share)) return '';
  // Ends that are the wrong way round are no ends.
  if (highest.share.value <= lowest.share.value) return '';
  return tradeTexts(language)('tradeHeadline.span', {
    highest: shortName(highest.name),
    most: highest.share.value,
    lowest: shortName(lowest.name),
    least: lowest.share.value,
  });
}

function extentOf(place: string, quarter: string, language: Language): string {
  const where = placePhrase(shortName(place), language);
  return tradeTexts(language)('tradeHeadline.extent', { place: where, quarter });
}

/**
 * Headline of an area's trade — how much its municipalities buy from others, and who most and least.
 * @example areaTradeHeadline({ area: 'Region Hovedstaden', quarter: '4. kvartal 2025',
 *   outsideRate: { value: 0.766 } }, 'da').headline
 * // 'Kommunerne i Region Hovedstaden køber 77 % af deres pladser hos andre end sig selv.'
 */
export function areaTradeHeadline(view: AreaTradeView, language: Language): Headline {
  const main = [areaSentence(view, language), spanSentence(view, language)];
  return composeHeadline(
    { extent: extentOf(view.area, view.quarter, language), main, basis: view },
    language,
  );
}

/**
 * Headline of the map — how many municipalities buy enough from one to be shown, and where the share is largest.
 * @example reachHeadline({ area: 'Region Hovedstaden', place: 'Gladsaxe', quarter: '4. kvartal 2025', buyers: 0 }, 'da')
 *   .headline // 'Ingen kommune i Region Hovedstaden køber så meget af Gladsaxe, at tallet kan vises.'
 */
export function reachHeadline(view: ReachView, language: Language): Headline {
  const texts = tradeTexts(language);
  const names = { area: shortName(view.area), place: shortName(view.place) };
  const { buyers: n, highest } = view;
  const main =
    n > 0 ? texts('tradeHeadline.reach', { ...names, n }) : texts('tradeHeadline.reachNone', names);
  const most =
    n > 0 && highest && 'value' in highest.share
      ? texts('tradeHeadline.reachMost', { name: shortName(highest.name), most: highest.share.value })
      : '';
  const extent = extentOf(view.place, view.quarter, language);
  return composeHeadline({ extent, main: [main, most], basis: view }, language);
}

/**
 * Headline of the matrix — how many trades between a municipality and another partner are shown, and the largest.
 * @example pairsHeadline({ area: 'Region Hovedstaden', quarter: '4. kvartal 2025', pairs: 0 }, 'da').headline
 * // 'Ingen handel i Region Hovedstaden er stor nok til at blive vist for sig.'
 */
export function pairsHeadline(view: PairsView, language: Language): Headline {
  const texts = tradeTexts(language);
  const area = shortName(view.area);
  const { pairs: n, largest } = view;
  const main = n > 0 ? texts('tradeHeadline.pairs', { area, n }) : texts('tradeHeadline.pairsNone', { area });
  const size = shownNumber(largest?.places);
  const most =
    n > 0 && largest && size !== undefined
      ? texts('tradeHeadline.pairsMost', {
          buyer: shortName(largest.buyer),
          seller: shortName(largest.seller),
          most: size,
        })
      : '';
  const extent = extentOf(view.area, view.quarter, language);
  return composeHeadline({ extent, main: [main, most], basis: view }, language);
}
