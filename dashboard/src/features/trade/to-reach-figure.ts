import { classify } from '@tilbudsvifte/charts';
import type { LegendModel, Tile } from '@tilbudsvifte/charts';
import { figureWord, missingSymbol } from '@tilbudsvifte/locale';
import { reachHeadline, tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { sequentialScale } from './sequential-legend.ts';
import { headlineBasis, others, ownName, partnerName, quarterOf } from './trade-names.ts';
import type { TradeNames } from './trade-names.ts';

/** Who buys from the chosen municipality: words, table and tiles from the same rows. */
export interface ReachFigure {
  readonly model: FigureModel;
  readonly tiles: readonly Tile[];
  readonly legend: LegendModel;
}

interface Reached {
  readonly code: string;
  readonly name: string;
  /** Share of its places that are bought from the chosen municipality. */
  readonly share: Figure;
}

type Answer = Schema<'TradeAnswer'>;

function reachedBy(answer: Answer, names: TradeNames): Reached[] {
  const sold = answer.figures.filter(({ seller }) => seller === names.own);
  const absent: Figure = sold.some(({ buyer }) => buyer === others) ? { missing: 'withheld' } : { value: 0 };
  return answer.basis.area.municipalities.map((code) => ({
    code,
    name: partnerName(code, names),
    share: sold.find(({ buyer }) => buyer === code)?.shareOfBuyer ?? absent,
  }));
}

const isPositive = ({ share }: Reached): boolean => 'value' in share && share.value > 0;
const numberOf = ({ share }: Reached): number => ('value' in share ? share.value : -1);

function tilesOf(reached: readonly Reached[], names: TradeNames): Pick<ReachFigure, 'tiles' | 'legend'> {
  const { language, own } = names;
  const texts = tradeTexts(language);
  const bought = reached.filter((place) => place.code !== own && isPositive(place)).map(numberOf);
  const { thresholds, legend } = sequentialScale(bought, {
    title: texts('trade.legendShare'),
    kind: 'share',
    language,
  });
  const tiles = reached.map(({ code, name, share }): Tile => {
    const value = figureWord(share, 'share', language);
    const base = {
      code,
      abbreviation: names.municipalities.get(code)?.abbreviation ?? code,
      text: 'missing' in share ? missingSymbol(share.missing) : value,
      name: texts(code === own ? 'trade.tileOwn' : 'trade.tile', { municipality: name, value }),
    };
    // Its own places are no purchase: printed, but outside the scale.
    if (code === own) return { ...base, status: 'not-applicable', own: true };
    if (!('value' in share)) return { ...base, status: share.missing };
    return { ...base, status: 'value', colour: classify(share.value, thresholds) };
  });
  const hidden = tiles.some(({ status }) => status === 'withheld');
  const statuses = hidden ? [{ status: 'withheld' as const, text: texts('trade.legendHidden') }] : [];
  return { tiles, legend: { ...legend, statuses } };
}

/** The municipalities of the area by the share of their places that they buy from the chosen one. */
export function toReachFigure(answer: Answer, names: TradeNames): ReachFigure {
  const { language, own } = names;
  const texts = tradeTexts(language);
  const quarter = quarterOf(answer, names);
  const place = ownName(names);
  const reached = reachedBy(answer, names).sort((a, b) => numberOf(b) - numberOf(a));
  const buying = reached.filter((one) => one.code !== own && isPositive(one));
  const [highest] = buying;
  const said = reachHeadline(
    {
      ...headlineBasis(answer),
      area: names.areaName,
      place,
      quarter,
      buyers: buying.length,
      ...(highest && { highest: { name: highest.name, share: highest.share } }),
    },
    language,
  );
  const model: FigureModel = {
    id: 'koebere-paa-kort',
    eyebrow: texts('trade.mapEyebrow', { place }),
    unit: texts('trade.unitShare'),
    ...said,
    subline: texts('trade.sub', { place: names.areaName, quarter }),
    columns: [
      { key: 'municipality', label: texts('trade.municipality'), kind: 'text' },
      { key: 'share', label: texts('trade.mapEyebrow', { place }), kind: 'share' },
    ],
    rows: reached.map(({ code, name, share }) => ({
      key: code,
      cells: [name, share],
      ...(code === own && { own: true }),
    })),
    notes: [texts('trade.notePooled')],
    basis: answer.basis,
    howToRead: [texts('trade.readMap')],
    fileParts: [place, names.areaName, quarter],
  };
  return { model, ...tilesOf(reached, names) };
}
