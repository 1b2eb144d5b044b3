import { dotSize } from '@tilbudsvifte/charts';
import type { CoverageCell, CoverageMatrixModel, CoverageRow } from '@tilbudsvifte/charts';
import { createTexts, formatInteger, rangeHeadline } from '@tilbudsvifte/locale';
import type { Headline, Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { nameOf } from '../../lib/name-of.ts';

type Row = Schema<'ServiceRangeRow'>;
type Answer = Schema<'ServiceRangeAnswer'>;

/** How the reader wants to see the range. */
export interface CoverageView {
  readonly language: Language;
  readonly targetGroup: (code: string) => string;
  readonly serviceType: (code: string) => string;
  /** Service types somebody has reported need for. */
  readonly typesWithNeed: readonly string[];
}

/** The range: words, table and drawing from the same rows. */
export interface CoverageFigure {
  readonly model: FigureModel;
  readonly chart: CoverageMatrixModel;
}

const allTypes = 'all';
const limits = [2, 5, 10] as const;

const count = ({ services }: Row): number => ('value' in services ? services.value : 0);

/**
 * Service types worth a column: those with a service in any group, most services first, then those that are only
 * needed; the answer's order among equals.
 */
export function shownTypes({ figures }: Answer, typesWithNeed: readonly string[]): string[] {
  const services = new Map<string, number>();
  for (const row of figures) services.set(row.serviceType, (services.get(row.serviceType) ?? 0) + count(row));
  const total = (type: string): number => services.get(type) ?? 0;
  return [...services.keys()]
    .filter((type) => type !== allTypes && (total(type) > 0 || typesWithNeed.includes(type)))
    .sort((a, b) => total(b) - total(a));
}

function coveredOf(existence: Answer['totals']['existence'], covered: number): Figure {
  return 'value' in existence ? { value: covered } : existence;
}

function words({ basis, totals, figures }: Answer, language: Language): Headline {
  const served = figures.filter((row) => row.serviceType === allTypes && count(row) > 0).length;
  const none = totals.withoutService.length;
  const { existence } = totals;
  // The API states the share of groups with need; the groups without service say what one of them is.
  const covered =
    'value' in existence && existence.value < 1 && none > 0
      ? Math.round(none / (1 - existence.value)) - none
      : served;
  return rangeHeadline(
    {
      ...headlineBasis(basis),
      area: nameOf(basis.area, language),
      groupsWithNeed: covered + none,
      // Where nobody has reported, no need is known; that is not the same as no need.
      groupsCovered:
        basis.coverage.reported === 0 ? { missing: 'not-reported' } : coveredOf(existence, covered),
      singleSource: { value: totals.singleSource.length },
      services: totals.services,
    },
    language,
  );
}

function cell(row: Row, view: CoverageView): CoverageCell | undefined {
  // A number that is missing is not nothing: its cell stays blank and the table says why.
  if (!('value' in row.services)) return undefined;
  const n = row.services.value;
  const name = createTexts(view.language)('range.cellLabel', {
    targetGroup: view.targetGroup(row.targetGroup),
    serviceType: view.serviceType(row.serviceType),
    n,
  });
  return { size: dotSize(n, limits), text: n === 0 ? '' : formatInteger(n, view.language), name };
}

function chartRow(group: string, rows: readonly Row[], view: CoverageView): CoverageRow {
  const texts = createTexts(view.language);
  const own = rows.filter(({ targetGroup }) => targetGroup === group);
  const source = own.find(({ serviceType }) => serviceType === allTypes)?.source;
  const single = source === 'single-service' || source === 'single-operator';
  const cells = own.flatMap((row) => {
    const drawn = cell(row, view);
    return drawn ? [[row.serviceType, drawn] as const] : [];
  });
  return {
    key: group,
    label: view.targetGroup(group),
    cells: Object.fromEntries(cells),
    ...(single && { singleSource: texts(`range.source.${source}`) }),
  };
}

function legend(language: Language): CoverageMatrixModel['legend'] {
  const texts = createTexts(language);
  return {
    title: texts('range.legendTitle'),
    sizes: [
      { size: 0, text: texts('range.legendNone') },
      { size: 1, text: '1' },
      { size: 2, text: `${limits[0]}–${limits[1] - 1}` },
      { size: 3, text: `${limits[1]}–${limits[2] - 1}` },
      { size: 4, text: `${limits[2]}+` },
    ],
  };
}

function notes({ totals }: Answer, view: CoverageView): string[] {
  const texts = createTexts(view.language);
  const named = (codes: readonly string[]): string => codes.map(view.targetGroup).join(', ');
  const { withoutService, singleSource } = totals;
  return [
    ...(withoutService.length > 0 ? [texts('range.withoutService', { groups: named(withoutService) })] : []),
    ...(singleSource.length > 0 ? [texts('range.singleSourceGroups', { groups: named(singleSource) })] : []),
    texts('range.columnsNote'),
  ];
}

function columns(language: Language): FigureModel['columns'] {
  const texts = createTexts(language);
  return [
    { key: 'targetGroup', label: texts('context.targetGroup'), kind: 'text' },
    { key: 'serviceType', label: texts('context.serviceType'), kind: 'text' },
    { key: 'services', label: texts('range.services'), kind: 'integer' },
    { key: 'operators', label: texts('range.operators'), kind: 'integer' },
    { key: 'places', label: texts('range.places'), kind: 'integer' },
    { key: 'vacantPlaces', label: texts('range.freePlaces'), kind: 'integer' },
    { key: 'source', label: texts('range.source'), kind: 'text' },
  ];
}

function tableRows(rows: readonly Row[], view: CoverageView): FigureModel['rows'] {
  const texts = createTexts(view.language);
  const type = (code: string): string =>
    code === allTypes ? texts('range.allTypes') : view.serviceType(code);
  return rows.map((row) => ({
    key: `${row.targetGroup} ${row.serviceType}`,
    cells: [
      view.targetGroup(row.targetGroup),
      type(row.serviceType),
      row.services,
      row.operators,
      row.places,
      row.vacantPlaces,
      texts(`range.source.${row.source}`),
    ],
  }));
}

/** Tilbudsvifte's matrix — target groups by the service types that exist or are needed; empty cells are the message. */
export function toCoverageFigure(answer: Answer, view: CoverageView): CoverageFigure {
  const { basis } = answer;
  const texts = createTexts(view.language);
  const types = shownTypes(answer, view.typesWithNeed);
  const rows = answer.figures.filter(
    ({ serviceType }) => serviceType === allTypes || types.includes(serviceType),
  );
  const groups = [...new Set(rows.map(({ targetGroup }) => targetGroup))];
  const area = nameOf(basis.area, view.language);
  const model: FigureModel = {
    id: 'tilbudsvifte',
    eyebrow: texts('range.matrixTitle'),
    unit: texts('range.unit'),
    ...words(answer, view.language),
    subline: texts('range.matrixSub', { area }),
    columns: columns(view.language),
    rows: tableRows(rows, view),
    notes: notes(answer, view),
    basis,
    howToRead: [texts('range.read'), texts('range.readSingle')],
    fileParts: [area, basis.period.to],
  };
  const chart: CoverageMatrixModel = {
    label: texts('range.matrixLabel'),
    rowHeading: texts('context.targetGroup'),
    columns: types.map((key) => ({ key, label: view.serviceType(key) })),
    rows: groups.map((group) => chartRow(group, rows, view)),
    legend: legend(view.language),
  };
  return { model, chart };
}
