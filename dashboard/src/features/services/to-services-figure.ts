import { createTexts, formatFigure, formatQuarter, servicesHeadline } from '@tilbudsvifte/locale';
import type { Headline } from '@tilbudsvifte/locale';
import type { RankedBarsModel } from '@tilbudsvifte/charts';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { nameOf } from '../../lib/name-of.ts';
import type { ServiceNames } from './service-names.ts';
import { operatorName, rateUnit } from './service-names.ts';

type Row = Schema<'ServiceRow'>;
type Answer = Schema<'ServicesAnswer'>;

/** The list: words, table and the bars of its picture from the same rows. */
export interface ServicesFigure {
  readonly model: FigureModel;
  readonly picture: RankedBarsModel;
}

/** Whether a row's places are older than the newest quarter of the answer, or were never reported. */
export function isOlder({ quarter }: Pick<Row, 'quarter'>, newest: string): boolean {
  return quarter === null || quarter < newest;
}

// Only a list that holds every match, or holds the nearest first, can know which is the nearest.
function nearestFree({ figures, totals }: Answer): Pick<Row, 'name' | 'distanceKm'> | undefined {
  const distance = ({ distanceKm }: Row): number => ('value' in distanceKm ? distanceKm.value : Infinity);
  const complete = figures.length === totals.matching;
  const rising = figures.every((row, i) => i === 0 || distance(figures[i - 1] ?? row) <= distance(row));
  if (!complete && !rising) return undefined;
  const free = figures.filter(({ vacantPlaces }) => 'value' in vacantPlaces && vacantPlaces.value > 0);
  return [...free].sort((a, b) => distance(a) - distance(b))[0];
}

function words(answer: Answer, { language }: ServiceNames): Headline {
  const { matching, withVacancy } = answer.totals;
  const nearest = nearestFree(answer);
  return servicesHeadline(
    {
      ...headlineBasis(answer.basis),
      matching,
      withFreePlaces: { value: withVacancy },
      ...(nearest && { nearest: { name: nearest.name, km: nearest.distanceKm } }),
    },
    language,
  );
}

function columns({ language }: ServiceNames): FigureModel['columns'] {
  const texts = createTexts(language);
  return [
    { key: 'name', label: texts('services.name'), kind: 'text' },
    { key: 'id', label: texts('services.number'), kind: 'text' },
    { key: 'operator', label: texts('services.operator'), kind: 'text' },
    { key: 'operatorType', label: texts('services.operatorType'), kind: 'text' },
    { key: 'municipality', label: texts('services.municipality'), kind: 'text' },
    { key: 'serviceType', label: texts('services.type'), kind: 'text' },
    { key: 'targetGroups', label: texts('services.targetGroup'), kind: 'text' },
    { key: 'vacantPlaces', label: texts('services.freePlaces'), kind: 'integer' },
    { key: 'staffedPlaces', label: texts('services.staffed'), kind: 'integer' },
    { key: 'waiting', label: texts('services.waiting'), kind: 'integer' },
    { key: 'occupancy', label: texts('services.occupancy'), kind: 'share' },
    { key: 'rateDkk', label: texts('services.rate'), kind: 'money' },
    { key: 'rateUnit', label: texts('services.rateUnit'), kind: 'text' },
    { key: 'distanceKm', label: texts('services.kmColumn'), kind: 'decimal' },
    { key: 'quarter', label: texts('services.quarter'), kind: 'text' },
    { key: 'reportedAt', label: texts('services.reported'), kind: 'date' },
  ];
}

function tableRow(row: Row, names: ServiceNames): TableRow {
  const texts = createTexts(names.language);
  return {
    key: row.id,
    cells: [
      row.name,
      row.id,
      operatorName(row, names),
      texts(`operatorType.${row.operatorType}`),
      names.municipality(row.municipality),
      names.serviceType(row.serviceType),
      row.targetGroups.map(names.targetGroup).join('; '),
      row.vacantPlaces,
      row.staffedPlaces,
      row.waiting,
      row.occupancy,
      row.rateDkk,
      rateUnit(row.unit, names.language),
      row.distanceKm,
      row.quarter ?? '',
      row.reportedAt ?? '',
    ],
  };
}

function pictureOf({ figures }: Answer, { language }: ServiceNames): RankedBarsModel {
  const texts = createTexts(language);
  return {
    label: texts('services.eyebrow'),
    rowHeading: texts('services.name'),
    valueHeading: texts('services.freePlaces'),
    rows: figures.map(({ id, name, vacantPlaces }) => ({
      key: id,
      label: name,
      value: vacantPlaces,
      text: formatFigure(vacantPlaces, 'integer', language),
    })),
    more: (n) => texts('services.moreRows', { n }),
  };
}

/** Find tilbud — the services shown, with everything their rows say. */
export function toServicesFigure(
  answer: Answer,
  names: ServiceNames,
  filters: readonly string[],
): ServicesFigure {
  const { basis, figures, totals } = answer;
  const { language } = names;
  const texts = createTexts(language);
  const area = nameOf(basis.area, language);
  const newest = formatQuarter(basis.period.to, language);
  const older = figures.filter((row) => isOlder(row, basis.period.to)).length;
  const near = figures.some(({ distanceKm }) => 'value' in distanceKm);
  const model: FigureModel = {
    id: 'find-tilbud',
    eyebrow: texts('services.eyebrow'),
    unit: texts('services.unit'),
    ...words(answer, names),
    subline: texts('services.sub', { area, quarter: newest, n: figures.length, N: totals.matching }),
    columns: columns(names),
    rows: figures.map((row) => tableRow(row, names)),
    notes: [
      ...(older > 0 ? [texts('services.olderNote', { n: older, quarter: newest })] : []),
      ...(near ? [texts('services.distanceNote')] : []),
    ],
    basis,
    howToRead: [texts('services.read')],
    fileParts: [area, ...filters, basis.period.to],
  };
  return { model, picture: pictureOf(answer, names) };
}
