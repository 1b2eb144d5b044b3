import type PptxGenJS from 'pptxgenjs';
import type { DeckChart } from './deck-figure.ts';
import { deckFormats, deckLook } from './deck-look.ts';

const { font, body, grid } = deckLook;

/** Numbers for the writer: it takes nothing but numbers, and writes a zero only where it is a word. */
function valuesOf(values: readonly (number | null)[]): number[] {
  return values.map((value) => (value === 0 ? '0' : value)) as number[];
}

function barLook({ series, unit }: DeckChart): PptxGenJS.IChartOpts {
  const isPositive = series.every(({ values }) => values.every((value) => (value ?? 0) >= 0));
  const single = { showValue: true, valAxisHidden: true, dataLabelFormatCode: deckFormats[unit] };
  return {
    barDir: 'bar',
    barGapWidthPct: 40,
    // The first row stands on top, as in the table, and every row has its name.
    catAxisOrientation: 'maxMin' as 'minMax',
    catAxisLabelFrequency: '1',
    catAxisLabelPos: 'low',
    ...(isPositive && { valAxisMinVal: 0 }),
    ...(series.length === 1 && single),
  };
}

/** Adds a chart with its numbers to a slide; what has no number is a gap. */
export function addChart(
  slide: PptxGenJS.Slide,
  chart: DeckChart,
  { alt, lang }: { readonly alt: string; readonly lang: string },
): void {
  const { kind, categories, series, unit } = chart;
  const labels = [...categories];
  const letters = labels.length > 22 ? 8 : labels.length > 14 ? 10 : 12;
  const data = series.map(({ name, values }) => ({ name, labels, values: valuesOf(values) }));
  // The language of its words is not among the writer's declared options, but it writes it.
  const language = { lang };
  slide.addChart(kind, data, {
    ...body,
    ...language,
    altText: alt,
    dataLabelFontFace: font,
    dataLabelFontSize: letters,
    chartColors: deckLook.series.slice(0, series.length),
    displayBlanksAs: 'gap',
    showLegend: series.length > 1,
    legendPos: 'b',
    legendFontFace: font,
    legendFontSize: 12,
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: letters,
    valAxisLabelFontFace: font,
    valAxisLabelFontSize: 12,
    valAxisLabelFormatCode: deckFormats[unit],
    valGridLine: { color: grid, size: 1 },
    catGridLine: { style: 'none' },
    ...(kind === 'bar' ? barLook(chart) : { lineSize: 2.5, lineDataSymbolSize: 7 }),
  });
}
