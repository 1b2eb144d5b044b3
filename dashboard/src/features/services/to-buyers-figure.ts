import { createTexts, figureWord, formatQuarter } from '@tilbudsvifte/locale';
import type { RankedBarsModel } from '@tilbudsvifte/charts';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import type { ServiceNames } from './service-names.ts';

type Answer = Schema<'ServicePageAnswer'>;
type Buyer = Schema<'ServiceBuyer'>;

/** Buyers of a service: words, table and bars from the same rows. */
export interface BuyersFigure {
  readonly model: FigureModel;
  readonly chart: RankedBarsModel;
}

const others = 'others';
const placesOf = ({ fullYearPlaces }: Buyer): number =>
  'value' in fullYearPlaces ? fullYearPlaces.value : -Infinity;

function headline(buyers: readonly Buyer[], names: ServiceNames, quarter: string): string {
  const texts = createTexts(names.language);
  const [first] = buyers;
  if (!first) return texts('service.buyersNone');
  if (!('value' in first.fullYearPlaces)) return texts('service.buyersHidden');
  const n = Math.round(first.fullYearPlaces.value * 10) / 10;
  return texts('service.buyersHeadline', {
    municipality: names.municipality(first.municipality),
    n,
    quarter,
  });
}

/** Who buys the places of a service, largest first; those withheld are one row without a number. */
export function toBuyersFigure(answer: Answer, names: ServiceNames, own: string | undefined): BuyersFigure {
  const { language } = names;
  const texts = createTexts(language);
  const { service } = answer.totals;
  const quarter = formatQuarter(service.quarter ?? answer.basis.period.to, language);
  const buyers = [...answer.totals.buyers].sort((a, b) => placesOf(b) - placesOf(a));
  const label = ({ municipality }: Buyer): string =>
    municipality === others ? texts('service.hiddenShort') : names.municipality(municipality);
  const isOwn = ({ municipality }: Buyer): boolean => own !== undefined && municipality === own;
  const main = headline(buyers, names, quarter);
  const subline = texts('service.buyersSub', { name: service.name, quarter });
  const model: FigureModel = {
    id: 'koebere',
    eyebrow: texts('service.buyersEyebrow'),
    unit: texts('service.unitPlaces'),
    headline: main,
    subline,
    summary: [subline, main],
    alt: main,
    columns: [
      { key: 'municipality', label: texts('service.buyer'), kind: 'text' },
      { key: 'fullYearPlaces', label: texts('service.fullYearPlaces'), kind: 'decimal' },
    ],
    rows: buyers.map((buyer) => ({
      key: buyer.municipality,
      own: isOwn(buyer),
      cells: [label(buyer), buyer.fullYearPlaces],
    })),
    notes: [],
    basis: answer.basis,
    howToRead: [texts('service.readBuyers')],
    fileParts: [service.name, service.quarter ?? answer.basis.period.to],
  };
  const chart: RankedBarsModel = {
    label: texts('service.buyersEyebrow'),
    rowHeading: texts('service.buyer'),
    valueHeading: texts('service.fullYearPlaces'),
    rows: buyers.map((buyer) => ({
      key: buyer.municipality,
      label: label(buyer),
      value: buyer.fullYearPlaces,
      text: figureWord(buyer.fullYearPlaces, 'decimal', language),
      own: isOwn(buyer),
    })),
    more: (n) => texts('service.moreBuyers', { n }),
  };
  return { model, chart };
}
