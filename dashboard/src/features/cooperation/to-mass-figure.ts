import { classify, classLimits, niceSequential } from '@tilbudsvifte/charts';
import type { GapMatrixModel, LegendModel, MatrixCell, SequentialThresholds } from '@tilbudsvifte/charts';
import { figureWord, formatFigure, formatInteger } from '@tilbudsvifte/locale';
import { massHeadline } from '@tilbudsvifte/locale/screens/cooperation';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { type CooperationAnswer, percent, wordsOf } from './cooperation-view.ts';

/** The table of critical masses: words, table and matrix from the same rows. */
export interface MassFigure {
  readonly model: FigureModel;
  readonly chart: GapMatrixModel;
}

type Mass = Schema<'CriticalMassRow'>;

function legend(thresholds: SequentialThresholds, names: CodeNames): LegendModel {
  const texts = wordsOf(names);
  const number = (value: number): string => formatInteger(value, names.language);
  return {
    title: texts('cooperation.legend'),
    classes: classLimits(thresholds).map(({ colour, from, to }) => {
      if (from === undefined) return { colour, text: texts('cooperation.below', { value: number(to ?? 0) }) };
      if (to === undefined) return { colour, text: texts('cooperation.above', { value: number(from) }) };
      return { colour, text: texts('cooperation.between', { lo: number(from), hi: number(to) }) };
    }),
  };
}

function cellOf(mass: Mass, thresholds: SequentialThresholds, names: CodeNames): MatrixCell {
  const { places, refusal, occupancy } = mass;
  const look =
    'value' in places
      ? { status: 'value' as const, colour: classify(places.value, thresholds) }
      : { status: places.missing };
  return {
    ...look,
    text: formatFigure(places, 'integer', names.language),
    name: wordsOf(names)('cooperation.massCell', {
      refusal: percent(refusal),
      occupancy: percent(occupancy),
      places: figureWord(places, 'integer', names.language),
    }),
  };
}

/** Critical mass by accepted refusal (rows) and occupancy (columns). */
export function toMassFigure({ totals, basis }: CooperationAnswer, names: CodeNames): MassFigure {
  const texts = wordsOf(names);
  const { criticalMass } = totals;
  const thresholds = niceSequential(
    criticalMass.flatMap(({ places }) => ('value' in places ? [places.value] : [])),
  );
  const per = (share: number): string => texts('cooperation.percent', { n: percent(share) });
  const refusals = [...new Set(criticalMass.map(({ refusal }) => refusal))];
  const occupancies = [...new Set(criticalMass.map(({ occupancy }) => occupancy))];
  const title = texts('cooperation.massTitle');
  const model: FigureModel = {
    id: 'samarbejde-kritisk-masse',
    eyebrow: title,
    unit: texts('cooperation.unit'),
    ...massHeadline(
      { occupancy: totals.occupancy, refusal: totals.refusal, places: totals.criticalMassPlaces },
      names.language,
    ),
    subline: texts('cooperation.massSub'),
    columns: [
      { key: 'refusal', label: texts('cooperation.refusal'), kind: 'text' },
      { key: 'occupancy', label: texts('cooperation.occupancy'), kind: 'text' },
      { key: 'places', label: texts('cooperation.legend'), kind: 'integer' },
    ],
    rows: criticalMass.map(({ refusal, occupancy, places }) => ({
      key: `${refusal} ${occupancy}`,
      cells: [per(refusal), per(occupancy), places],
    })),
    notes: [],
    basis,
    howToRead: [texts('cooperation.readSize')],
    fileParts: [title],
  };
  const chart: GapMatrixModel = {
    label: title,
    rowHeading: { key: 'refusal', label: texts('cooperation.refusal') },
    columns: occupancies.map((occupancy) => ({ key: String(occupancy), label: per(occupancy) })),
    rows: refusals.map((refusal) => ({
      key: String(refusal),
      label: per(refusal),
      cells: Object.fromEntries(
        criticalMass
          .filter((mass) => mass.refusal === refusal)
          .map((mass) => [String(mass.occupancy), cellOf(mass, thresholds, names)]),
      ),
    })),
    legend: legend(thresholds, names),
  };
  return { model, chart };
}
