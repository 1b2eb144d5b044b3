import { choice, pattern, period, several, whole, words } from './search-param.ts';
import type { SearchParam } from './search-param.ts';

const municipality = /^\d{4}$/;
const indicatorName = /^[a-z0-9-]{1,40}$/;
const listCode = /^[\p{L}\p{N}_-]{1,40}$/u;

/** The area an address without `o` is about: Region Hovedstaden. */
export const usualArea = '1084';

/** Parameters that every page understands and every link inside the dashboard keeps, in the order they are written. */
export const globalParams = {
  /** Own municipality. */
  k: pattern(municipality),
  /** Municipalities to compare with. */
  s: several(municipality, 6),
  /** Peers. */
  g: choice(['region', 'nabo', 'lignende', 'oest', 'land', 'ingen'], 'region'),
  /** Area: a grouping. */
  o: { ...pattern(listCode), usual: usualArea },
  /** Target group. */
  mg: pattern(listCode),
  /** Year or years. */
  p: period(2007, 2100),
  /** Measure; each page has its own usual one. */
  m: choice(['antal', 'pr1000', 'pct', 'kr', 'krpl', 'faste']),
  /** Figures drawn or as tables. */
  v: choice(['figur', 'tabel'], 'figur'),
  /** Edition, by label or id: present means frozen. */
  dv: pattern(/^[\p{L}\p{N}._ -]{1,60}$/u),
  /** Language. */
  l: choice(['da', 'en'], 'da'),
} satisfies Record<string, SearchParam<unknown>>;

/** Parameters of single pages; links to another page leave them out. */
export const pageParams = {
  /** Overblik: the indicator on the tile grid. */
  i: choice(
    [
      'vacant-places',
      'occupancy',
      'expenditure-per-adult',
      'expenditure-per-child',
      'bought-outside',
      'expected-growth',
    ],
    'vacant-places',
  ),
  /** Mangler: which need places are held against. */
  behov: choice(['idag', 'belaegning', 'afvisning'], 'belaegning'),
  /** Mangler: one row per … */
  pr: choice(['maalgruppe', 'kommune', 'tilbudstype'], 'maalgruppe'),
  /** Mangler: planning occupancy in per cent. */
  bel: whole(50, 100, 90),
  /** Mangler: accepted refusal in per cent. */
  afv: whole(1, 50, 5),
  /** Mangler, Find tilbud: order of rows. */
  sort: choice(['mangel', 'navn', 'geografi', 'ledige', 'takst', 'kommune', 'afstand']),
  /** Mangler: the municipality whose column orders the rows of the matrix. */
  kol: pattern(municipality),
  /** Find tilbud: words searched for. */
  q: words(100),
  /** Tilbudsvifte, Find tilbud: service type. */
  tt: pattern(listCode),
  /** Find tilbud: type of operator. */
  dh: choice(['municipal', 'regional', 'self-governing', 'private']),
  /** Find tilbud: host municipality. */
  bk: pattern(municipality),
  /** Find tilbud: only with a free place. */
  ledig: choice(['ja', 'nej'], 'nej'),
  /** Find tilbud: how many rows are shown, in pages. */
  side: whole(1, 1000, 1),
  /** Økonomi: area of spending. */
  omr: choice(['all', 'children-young', 'adults', 'special-education'], 'all'),
  /** Økonomi: per what. */
  enhed: choice(['ialt', 'indbygger', 'modtager'], 'ialt'),
  /** Økonomi: base year of the line that rates are held against. */
  basis: pattern(/^20\d\d$/),
  /** Økonomi: reduction of the line below the price index, in per cent. */
  red: whole(0, 20, 2),
  /** Økonomi: the reduction is taken once or every year. */
  redm: choice(['ialt', 'aarligt'], 'ialt'),
  /** Pladser: one row per … */
  opdelt: choice(['tilbudstype', 'tilbud', 'driftsherre', 'maalgruppe', 'kommune', 'bilag'], 'tilbudstype'),
  /** Pladser: order of rows. */
  orden: choice(['hoej', 'lav', 'stoerrelse', 'navn'], 'hoej'),
  /** Pladser, Afspecialisering: the own municipality, or the whole area although one is chosen. */
  hvor: choice(['kommune', 'omraade'], 'kommune'),
  /** Find tilbud: band of the rate, DKK a day. */
  pris: choice(['under-1500', 'from-1500', 'from-2500', 'from-4000']),
  /** Find tilbud: within so many km of the own municipality. */
  inden: whole(1, 500),
  /** Samarbejde: number of clusters. */
  klynger: whole(2, 6, 4),
  /** Tilbudsvifte: distance of reach in km. */
  km: whole(1, 200, 30),
  /** Køb og salg: the service whose closure is looked at. */
  luk: pattern(/^[\p{L}\p{N}._-]{1,60}$/u),
  /** Mangler: how the matrix writes its numbers. */
  tal: choice(['antal', 'pct', 'pr10000'], 'antal'),
  /** Prognoser: the year up to which outcomes are counted. */
  senest: whole(2007, 2100),
  /** Sammenlign: the indicators chosen. */
  ind: several(indicatorName, 12),
  /** Sammenlign: the indicator of the change between two years. */
  vist: pattern(indicatorName),
  /** Rammeaftale: the agreement. */
  aftale: pattern(/^[0-9a-z-]{1,40}$/),
  /** Rammeaftale: the annex. */
  bilag: choice(['capacity', 'services', 'most-specialised', 'large-services'], 'capacity'),
  /** Årshjul: the party that something is due from, as it is written. */
  hvem: words(200),
  /** Årshjul: kind of date. */
  art: choice([
    'meeting',
    'hearing-ends',
    'recommendation',
    'approval-deadline',
    'submission',
    'takes-effect',
    'task',
    'report',
    'notification',
    'dialogue',
  ]),
  /** Årshjul: past dates as well. */
  forbi: choice(['ja', 'nej'], 'nej'),
  /** Log ind: page of ours to go on to. */
  til: pattern(/^\/(?![/\\])[\p{L}\p{N}/_-]{0,200}$/u),
  /** Log ind: why the last try failed. */
  fejl: choice(['provider-refused', 'last-administrator']),
  /** Indberetning: the municipality that is reported for. */
  ik: pattern(municipality),
  /** Indberetning: the round. */
  runde: pattern(/^[0-9a-f-]{1,40}$/),
  /** Indberetning: the form that is being filled in. */
  skema: choice(['services', 'places', 'rates', 'use', 'need', 'plans']),
  /** Indberetning: the cell to go to, as row and column. */
  celle: pattern(/^\d{1,5}\.[A-Za-z]{1,40}$/),
  /** A round: which municipalities are shown. */
  vis: choice(['alle', 'mangler', 'mig', 'godtaget'], 'alle'),
  /** Mødemappe: key of the link that it is read by. */
  key: pattern(/^[\w-]{20,100}$/),
  /** Dialogmøde: the group whose answers are shown, a municipality or a committee. */
  gruppe: words(200),
  /** Scenarier: the scenarios beside each other. */
  sc: several(/^[0-9a-f-]{1,40}$/, 3),
  /** Scenarier: kind of scenario, of the list or of a new one. */
  slags: choice(['supply', 'cooperation', 'prevention', 'sharing', 'location']),
  /** Scenarier: how far the scenarios of the list have come. */
  stand: choice(['draft', 'shared', 'decided']),
  /** Scenarier: the outcome whose way from base to scenario is shown. */
  udfald: pattern(indicatorName),
} satisfies Record<string, SearchParam<unknown>>;

/** Every parameter, in the order addresses are written. */
export const searchParams = { ...globalParams, ...pageParams };

type ValueOf<P> = P extends SearchParam<infer T> ? T : never;

/** What an address says. An absent parameter means its usual value; see `usualSearch`. */
export type Search = {
  readonly [Name in keyof typeof searchParams]?: ValueOf<(typeof searchParams)[Name]> | undefined;
};

/** A parameter's name. */
export type SearchName = keyof Search;
