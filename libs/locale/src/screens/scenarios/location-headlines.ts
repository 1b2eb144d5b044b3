import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { formatDecimal } from '../../numbers/format-decimal.ts';
import { formatInteger } from '../../numbers/format-integer.ts';
import { formatRange } from '../../numbers/format-range.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { joinNames } from './join-names.ts';
import { locationHeadlineWords } from './location-headline-words.ts';
import { verdictOf } from './scenario-headline.ts';

const textsOf = makeTexts(locationHeadlineWords);
type Present = Extract<Figure, { readonly value: number }>;

const km = ({ value }: Present, language: Language): string => formatDecimal(value, language);

/** Whole places with their ends where they are not known more closely. */
function placesText({ value, lo, hi }: Present, language: Language): string {
  if (lo === undefined || hi === undefined || lo > hi) return formatInteger(value, language);
  return formatRange({ lo, hi }, language, { words: true });
}

/** Distances with and without the changes. */
export interface LocationMapView extends HeadlineBasis {
  readonly municipalities: number;
  /** Names of the sites. */
  readonly sites: readonly string[];
  readonly before: Figure;
  readonly after: Figure;
  readonly difference: Figure;
  readonly farthest?: { readonly name: string; readonly km: number };
}

function mapSentence({ sites, before, after, difference }: LocationMapView, language: Language): string {
  const texts = textsOf(language);
  const gone = [after, before, difference].find((figure) => 'missing' in figure);
  if (gone && 'missing' in gone) return unknownSentence(texts('location.mapWhat'), gone, language);
  if (!('value' in before) || !('value' in after) || !('value' in difference)) return '';
  const said = { sites: sites.length, before: km(before, language), after: km(after, language) };
  const verdict = verdictOf(difference, before, 'km');
  if (verdict === 'uncertain') return texts('location.mapUncertain', said);
  return verdict === 'unchanged' || said.before === said.after
    ? texts('location.mapSame', said)
    : texts('location.mapShorter', said);
}

/**
 * Headline of the map of sites: how far it is on average, with and without the changes.
 * @example locationMapHeadline({ municipalities: 29, sites: ['København', 'Herlev', 'Hillerød', 'Bornholm'],
 *   before: { value: 14.34 }, after: { value: 5.46 }, difference: { value: -8.88 } }, 'da').headline
 * // 'Med 4 steder er der i gennemsnit 5,5 km til nærmeste sted mod 14,3 km før. Stederne er København, Herlev, Hillerød og Bornholm.'
 */
export function locationMapHeadline(view: LocationMapView, language: Language): Headline {
  const texts = textsOf(language);
  const { sites, farthest, municipalities } = view;
  const names = joinNames(
    sites.map((name) => shortName(name)),
    language,
  );
  return composeHeadline(
    {
      extent: texts('location.mapExtent', { n: municipalities, sites: sites.length }),
      main: [mapSentence(view, language), sites.length > 0 ? texts('location.mapSites', { names }) : ''],
      details: [
        farthest
          ? texts('location.mapFarthest', {
              name: shortName(farthest.name),
              km: formatDecimal(farthest.km, language),
            })
          : '',
      ],
      basis: view,
    },
    language,
  );
}

/** Places of the sites. */
export interface LocationSitesView extends HeadlineBasis {
  readonly sites: number;
  readonly places: Figure;
  /** Places beyond those of one pool. */
  readonly extra: Figure;
  readonly belowCriticalMass: number;
}

/**
 * Headline of the sites: places in all, and what splitting the pool costs.
 * @example locationSitesHeadline({ sites: 2, places: { value: 18 }, extra: { value: 3 }, belowCriticalMass: 1 }, 'da').headline
 * // 'De 2 steder skal tilsammen have 18 pladser; det er 3 flere end i én pulje. Ét af dem er under kritisk masse.'
 */
export function locationSitesHeadline(view: LocationSitesView, language: Language): Headline {
  const texts = textsOf(language);
  const { sites, places, extra, belowCriticalMass } = view;
  const main =
    'value' in places
      ? texts('location.sitesMain', {
          n: sites,
          places: placesText(places, language),
          extra: 'value' in extra ? Math.max(0, Math.round(extra.value)) : 0,
        })
      : unknownSentence(texts('location.sitesWhat'), places, language);
  const below = 'value' in places && belowCriticalMass > 0;
  return composeHeadline(
    {
      extent: texts('location.sitesExtent', { n: sites }),
      main: [main, below ? texts('location.sitesBelowMass', { n: belowCriticalMass }) : ''],
      basis: view,
    },
    language,
  );
}

/** What one number of sites comes to. */
export interface TradeStep {
  readonly sites: number;
  readonly meanKm: Figure;
  readonly extraPlaces: Figure;
}

/** Distance against places, by number of sites. */
export interface LocationTradeView extends HeadlineBasis {
  readonly steps: readonly TradeStep[];
}

function cost(first: TradeStep, last: TradeStep, language: Language): string {
  const texts = textsOf(language);
  if (!('value' in first.extraPlaces) || !('value' in last.extraPlaces)) return '';
  const n = Math.round(last.extraPlaces.value - first.extraPlaces.value);
  return n > 0 ? texts('location.tradePlaces', { n }) : texts('location.tradeNoPlaces');
}

/**
 * Headline of the trade-off: how far the way falls with more sites, and what that costs in places.
 * @example locationTradeHeadline({ steps: [{ sites: 1, meanKm: { value: 14.3 }, extraPlaces: { value: 0 } },
 *   { sites: 6, meanKm: { value: 4 }, extraPlaces: { value: 21 } }] }, 'da').headline
 * // 'Fra 1 til 6 steder går afstanden fra 14,3 til 4,0 km i gennemsnit. Det koster 21 pladser.'
 */
export function locationTradeHeadline(view: LocationTradeView, language: Language): Headline {
  const texts = textsOf(language);
  const { steps } = view;
  const known = steps.filter(({ meanKm }) => 'value' in meanKm);
  const [first, last] = [known[0], known.at(-1)];
  const gone = steps[0]?.meanKm ?? ({ missing: 'not-applicable' } as const);
  const main = ((): string[] => {
    if (!first || !last || !('value' in first.meanKm) || !('value' in last.meanKm))
      return 'missing' in gone ? [unknownSentence(texts('location.tradeWhat'), gone, language)] : [];
    if (first === last)
      return [texts('location.tradeOne', { n: first.sites, km: km(first.meanKm, language) })];
    const said = { before: km(first.meanKm, language), after: km(last.meanKm, language) };
    const ends = { first: first.sites, last: last.sites };
    return [texts('location.tradeMain', { ...ends, ...said }), cost(first, last, language)];
  })();
  return composeHeadline(
    { extent: texts('location.tradeExtent', { n: steps.length }), main, basis: view },
    language,
  );
}
