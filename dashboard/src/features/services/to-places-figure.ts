import { createTexts, formatDecimal, formatInteger, formatQuarter } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { lawMarkers, lawNotes, quarterFrame, quarterPeriods } from './quarter-figure.ts';
import type { LineFigure } from './quarter-figure.ts';
import type { ServiceNames } from './service-names.ts';

type Answer = Schema<'ServicePageAnswer'>;

function headline({ figures }: Answer, { language }: ServiceNames, newest: string): string {
  const texts = createTexts(language);
  const last = figures.at(-1);
  if (!last || !('value' in last.occupiedPlaces) || !('value' in last.staffedPlaces))
    return texts('service.placesUnknown', { quarter: newest });
  // As exact as the table: one decimal.
  const occupied = Math.round(last.occupiedPlaces.value * 10) / 10;
  return texts('service.placesHeadline', { occupied, staffed: last.staffedPlaces.value, quarter: newest });
}

function columns({ language }: ServiceNames): LineFigure['model']['columns'] {
  const texts = createTexts(language);
  return [
    { key: 'quarter', label: texts('service.quarter'), kind: 'text' },
    { key: 'approvedPlaces', label: texts('service.approved'), kind: 'integer' },
    { key: 'staffedPlaces', label: texts('service.staffed'), kind: 'integer' },
    { key: 'occupiedPlaces', label: texts('service.occupied'), kind: 'decimal' },
    { key: 'reservedPlaces', label: texts('service.reserved'), kind: 'integer' },
    { key: 'vacantPlaces', label: texts('service.free'), kind: 'integer' },
  ];
}

function chart(answer: Answer, names: ServiceNames): LineFigure['chart'] {
  const texts = createTexts(names.language);
  return {
    periods: quarterPeriods(answer),
    series: [
      {
        key: 'occupied',
        role: 'own',
        label: texts('service.occupied'),
        points: answer.figures.map(({ occupiedPlaces: figure }) => ({ figure })),
      },
      {
        key: 'staffed',
        role: 'budget',
        label: texts('service.staffed'),
        points: answer.figures.map(({ staffedPlaces: figure }) => ({ figure })),
      },
    ],
    markers: lawMarkers(answer, names),
    origin: { kind: 'zero' },
    formatTick: (value) =>
      Number.isInteger(value) ? formatInteger(value, names.language) : formatDecimal(value, names.language),
  };
}

/** Places of a service over time: staffed as steps, occupied as a line. */
export function toPlacesFigure(answer: Answer, names: ServiceNames): LineFigure {
  const texts = createTexts(names.language);
  const { newest, ...frame } = quarterFrame(answer, names);
  const main = headline(answer, names, newest);
  const model = {
    id: 'pladser',
    eyebrow: texts('service.placesEyebrow'),
    unit: texts('service.unitPlaces'),
    headline: main,
    ...frame,
    summary: [frame.subline, main],
    alt: main,
    columns: columns(names),
    rows: answer.figures.map((quarter) => ({
      key: quarter.quarter,
      cells: [
        formatQuarter(quarter.quarter, names.language),
        quarter.approvedPlaces,
        quarter.staffedPlaces,
        quarter.occupiedPlaces,
        quarter.reservedPlaces,
        quarter.vacantPlaces,
      ],
    })),
    notes: lawNotes(answer, names),
    howToRead: [texts('service.readPlaces')],
  };
  return { model, chart: chart(answer, names) };
}
