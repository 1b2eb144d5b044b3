import type { SlopeLine, SlopeModel } from '@tilbudsvifte/charts';
import { formatYearRange, slug } from '@tilbudsvifte/locale';
import { compareTexts, slopeHeadline } from '@tilbudsvifte/locale/screens/compare';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { changeWord, floorAt, indicatorWord, kindOf } from '../../lib/indicator-words.ts';
import { measureName, measureUnit, placeName } from './compare-names.ts';
import type { Compared, CompareNames } from './compare-names.ts';

/** One indicator at two years. */
export interface SlopeFigure {
  readonly model: FigureModel;
  readonly slope: SlopeModel;
  readonly describe: (line: SlopeLine) => string;
}

interface End {
  readonly key: string;
  readonly label: string;
  readonly role: SlopeLine['role'];
  readonly first: Figure;
  readonly last: Figure;
}

const unknown: Figure = { missing: 'not-reported' };

/** The chosen municipalities, or the area where none is chosen, and the median last. */
function endsOf(
  { figures, totals }: Schema<'CompareAnswer'>,
  indicator: Compared,
  names: CompareNames,
): End[] {
  const find = (code: string): Schema<'CompareRow'> | undefined =>
    figures.find(
      (row) =>
        row.indicator === indicator.indicator && row.municipality === code && row.year === indicator.year,
    );
  const end = (key: string, label: string, role: End['role']): End => ({
    key,
    label,
    role,
    first: find(key)?.previous ?? unknown,
    last: find(key)?.value ?? unknown,
  });
  const codes = indicator.level === 'area' ? [] : totals.municipalities;
  const places =
    codes.length === 0
      ? [end('area', names.areaName, 'own')]
      : codes.map((code, i) => end(code, placeName(names, code), i === 0 ? 'own' : 'context'));
  const median = end('median', compareTexts(names.language)('compare.median'), 'median');
  return indicator.level === 'area' ? places : [...places, median];
}

function changeFigure({ first, last }: End): Figure {
  if (!('value' in last)) return last;
  return 'value' in first ? { value: last.value - first.value } : first;
}

function rowsOf(ends: readonly End[], indicator: Compared): TableRow[] {
  return ends.map((end) => ({
    key: end.key,
    kind: kindOf(indicator),
    cells: [end.label, end.first, end.last, changeFigure(end)],
    ...(end.role === 'own' && { own: true }),
    ...(end.role === 'median' && { total: true }),
  }));
}

function slopeOf(ends: readonly End[], indicator: Compared, language: CompareNames['language']): SlopeModel {
  return {
    fromLabel: String(indicator.fromYear),
    toLabel: String(indicator.year),
    lines: ends.map(({ key, label, role, first, last }) => ({
      key,
      label,
      role,
      from: first,
      to: last,
      fromText: indicatorWord(indicator, first, language),
      toText: indicatorWord(indicator, last, language),
      changeText: changeWord(indicator, { first, last }, language),
    })),
  };
}

/** Slope of one indicator — the chosen municipalities and the median at the first and the last year. */
export function toSlopeFigure(
  answer: Schema<'CompareAnswer'>,
  indicator: Compared,
  names: CompareNames,
): SlopeFigure {
  const { language } = names;
  const texts = compareTexts(language);
  const ends = endsOf(answer, indicator, names);
  const [own] = ends;
  const median = ends.find(({ role }) => role === 'median');
  const name = measureName(indicator.indicator, language);
  const years = { from: String(indicator.fromYear), to: String(indicator.year) };
  const words = slopeHeadline(
    {
      indicator: name,
      name: own?.label ?? names.areaName,
      kind: kindOf(indicator),
      fromYear: indicator.fromYear,
      toYear: indicator.year,
      first: own?.first ?? unknown,
      last: own?.last ?? unknown,
      medianFirst: median?.first ?? unknown,
      medianLast: median?.last ?? unknown,
      floor: floorAt(indicator, own?.first ?? unknown),
      ...headlineBasis(answer.basis),
    },
    language,
  );
  const kind = kindOf(indicator);
  const model: FigureModel = {
    id: slug(`${measureName(indicator.indicator, 'da')} ${compareTexts('da')('compare.change')}`),
    eyebrow: texts('compare.slopeEyebrow', { indicator: name }),
    unit: measureUnit(indicator.indicator, language),
    ...words,
    subline: texts('compare.slopeSubline', years),
    columns: [
      { key: 'municipality', label: texts('compare.place'), kind: 'text' },
      { key: 'first', label: years.from, kind, interval: true },
      { key: 'last', label: years.to, kind, interval: true },
      { key: 'change', label: texts('compare.change'), kind },
    ],
    rows: rowsOf(ends, indicator),
    notes: [],
    basis: answer.basis,
    howToRead: [texts('compare.readSlope')],
    fileParts: [name, formatYearRange(indicator.fromYear, indicator.year)],
  };
  const describe = ({ label, fromText, toText, changeText }: SlopeLine): string =>
    texts('compare.slopeDescribe', {
      name: label,
      first: fromText,
      last: toText,
      change: changeText === '' ? '' : texts('compare.slopeChange', { change: changeText }),
      ...years,
    });
  return { model, slope: slopeOf(ends, indicator, language), describe };
}
