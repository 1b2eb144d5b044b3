export { tokens } from './tokens.ts';
export type { Theme, TokenName } from './tokens.ts';
export { tokensCss } from './tokens-css.ts';
export { lightPaint, screenPaint } from './paint.ts';
export type { Paint } from './paint.ts';
export { statusMark } from './cell-status.ts';
export type { CellStatus, StatusMark } from './cell-status.ts';
export type { CellLook } from './cell-class-name.ts';
export { chartHeight } from './chart-height.ts';
export { useWidth } from './use-width.ts';
export { classify } from './scale/classify.ts';
export { classLimits } from './scale/class-limits.ts';
export type { ClassLimits } from './scale/class-limits.ts';
export { classesOf } from './scale/colour-class.ts';
export type {
  ColourClass,
  DivergingClass,
  DivergingThresholds,
  SequentialClass,
  SequentialThresholds,
  Thresholds,
} from './scale/colour-class.ts';
export { niceDiverging, niceSequential } from './scale/nice-thresholds.ts';
export { Legend } from './legend/legend.tsx';
export type { LegendClass, LegendModel, LegendStatus } from './legend/legend-entries.ts';
export { ExportFrame } from './frame/export-frame.tsx';
export type { ExportFrameProps } from './frame/export-frame.tsx';
export { TileGrid } from './tile-grid/tile-grid.tsx';
export { TileGridSvg } from './tile-grid/tile-grid-svg.tsx';
export type { TileGridSvgProps } from './tile-grid/tile-grid-svg.tsx';
export type { Tile, TileGridModel, TileGridProps, TileInset } from './tile-grid/tile-grid-props.ts';
export type { TilePlace } from './tile-grid/tile-grid.layout.ts';
export { GapMatrix } from './gap-matrix/gap-matrix.tsx';
export { GapMatrixSvg } from './gap-matrix/gap-matrix-svg.tsx';
export type { GapMatrixSvgProps } from './gap-matrix/gap-matrix-svg.tsx';
export type {
  GapMatrixModel,
  GapMatrixProps,
  MatrixAddress,
  MatrixCell,
  MatrixColumn,
  MatrixHeading,
  MatrixRow,
} from './gap-matrix/gap-matrix-props.ts';
export { CoverageMatrix } from './coverage-matrix/coverage-matrix.tsx';
export { CoverageMatrixSvg } from './coverage-matrix/coverage-matrix-svg.tsx';
export type { CoverageMatrixSvgProps } from './coverage-matrix/coverage-matrix-svg.tsx';
export { dotSize } from './coverage-matrix/coverage-matrix.layout.ts';
export type {
  CoverageCell,
  CoverageMatrixModel,
  CoverageMatrixProps,
  CoverageRow,
  DotSize,
} from './coverage-matrix/coverage-matrix-props.ts';
export { DotStrip } from './dot-strip/dot-strip.tsx';
export type { DotStripProps } from './dot-strip/dot-strip.tsx';
export { DotStripSvg } from './dot-strip/dot-strip-svg.tsx';
export type { DotStripSvgProps } from './dot-strip/dot-strip-svg.tsx';
export { MicroStrip } from './dot-strip/micro-strip.tsx';
export type { MicroStripProps } from './dot-strip/micro-strip.tsx';
export type { DotStripModel, LabelledValue } from './dot-strip/dot-strip.layout.ts';
export { LineChart } from './line-chart/line-chart.tsx';
export type { LineChartProps } from './line-chart/line-chart.tsx';
export { LineChartSvg } from './line-chart/line-chart-svg.tsx';
export type { LineChartSvgProps } from './line-chart/line-chart-svg.tsx';
export type {
  Band,
  LineFocus,
  LineModel,
  Origin,
  Period,
  PeriodMarker,
  Series,
  SeriesPoint,
  SeriesRole,
} from './line-chart/line-model.ts';
export { Waterfall } from './waterfall/waterfall.tsx';
export type { WaterfallProps } from './waterfall/waterfall.tsx';
export { WaterfallSvg } from './waterfall/waterfall-svg.tsx';
export type { WaterfallSvgProps } from './waterfall/waterfall-svg.tsx';
export type { WaterfallModel } from './waterfall/waterfall.layout.ts';
export type { WaterfallTerm } from './waterfall/waterfall-steps.ts';
export { IsoScatter } from './iso-scatter/iso-scatter.tsx';
export type { IsoScatterProps } from './iso-scatter/iso-scatter.tsx';
export { IsoScatterSvg } from './iso-scatter/iso-scatter-svg.tsx';
export type { IsoScatterSvgProps } from './iso-scatter/iso-scatter-svg.tsx';
export type { IsoScatterModel, ScatterPoint } from './iso-scatter/iso-scatter.layout.ts';
export { Dumbbell } from './dumbbell/dumbbell.tsx';
export { DumbbellSvg } from './dumbbell/dumbbell-svg.tsx';
export type { DumbbellSvgProps } from './dumbbell/dumbbell-svg.tsx';
export type {
  DumbbellCell,
  DumbbellColumn,
  DumbbellModel,
  DumbbellProps,
  DumbbellRow,
} from './dumbbell/dumbbell-props.ts';
export { ReferenceBars } from './reference-bars/reference-bars.tsx';
export { ReferenceBarsSvg } from './reference-bars/reference-bars-svg.tsx';
export type { ReferenceBarsSvgProps } from './reference-bars/reference-bars-svg.tsx';
export type { ReferenceBar, ReferenceBarsModel } from './reference-bars/reference-bars.layout.ts';
export { RankedBars } from './ranked-bars/ranked-bars.tsx';
export { RankedBarsSvg } from './ranked-bars/ranked-bars-svg.tsx';
export type { RankedBarsSvgProps } from './ranked-bars/ranked-bars-svg.tsx';
export type { RankedBar, RankedBarsModel } from './ranked-bars/ranked-bars-props.ts';
export { TwoSidedBars } from './two-sided-bars/two-sided-bars.tsx';
export { TwoSidedBarsSvg } from './two-sided-bars/two-sided-bars-svg.tsx';
export type { TwoSidedBarsSvgProps } from './two-sided-bars/two-sided-bars-svg.tsx';
export type { BarSide, TwoSidedBarsModel, TwoSidedRow } from './two-sided-bars/two-sided-bars-props.ts';
export { EgoSankey } from './ego-sankey/ego-sankey.tsx';
export type { EgoSankeyProps } from './ego-sankey/ego-sankey.tsx';
export { EgoSankeySvg } from './ego-sankey/ego-sankey-svg.tsx';
export type { EgoSankeySvgProps } from './ego-sankey/ego-sankey-svg.tsx';
export type { EgoSankeyModel, FlowEnd } from './ego-sankey/ego-sankey-model.ts';
export { OdMatrix } from './od-matrix/od-matrix.tsx';
export { OdMatrixSvg } from './od-matrix/od-matrix-svg.tsx';
export type { OdMatrixSvgProps } from './od-matrix/od-matrix-svg.tsx';
export type { OdCell, OdColumn, OdMatrixModel, OdRow } from './od-matrix/od-matrix-props.ts';
export { BulletRows } from './bullet-rows/bullet-rows.tsx';
export { BulletRowsSvg } from './bullet-rows/bullet-rows-svg.tsx';
export type { BulletRowsSvgProps } from './bullet-rows/bullet-rows-svg.tsx';
export type {
  BulletRow,
  BulletRowsModel,
  BulletRowsProps,
  BulletWords,
} from './bullet-rows/bullet-rows-props.ts';
export { HeatCalendar } from './heat-calendar/heat-calendar.tsx';
export { HeatCalendarSvg } from './heat-calendar/heat-calendar-svg.tsx';
export type { HeatCalendarSvgProps } from './heat-calendar/heat-calendar-svg.tsx';
export type {
  HeatCalendarModel,
  HeatCalendarProps,
  HeatCell,
  HeatColumn,
  HeatRow,
} from './heat-calendar/heat-calendar-props.ts';
export { Slope } from './slope/slope.tsx';
export type { SlopeProps } from './slope/slope.tsx';
export { SlopeSvg } from './slope/slope-svg.tsx';
export type { SlopeSvgProps } from './slope/slope-svg.tsx';
export { mostSlopeLines } from './slope/slope.layout.ts';
export type { SlopeLine, SlopeModel } from './slope/slope.layout.ts';
export { Fan } from './fan/fan.tsx';
export type { FanProps } from './fan/fan.tsx';
export { FanSvg } from './fan/fan-svg.tsx';
export type { FanSvgProps } from './fan/fan-svg.tsx';
export type { FanLine, FanModel } from './fan/fan-model.ts';
export { QuantileDotplot } from './quantile-dotplot/quantile-dotplot.tsx';
export type { QuantileDotplotProps } from './quantile-dotplot/quantile-dotplot.tsx';
export { QuantileDotplotSvg } from './quantile-dotplot/quantile-dotplot-svg.tsx';
export type { QuantileDotplotSvgProps } from './quantile-dotplot/quantile-dotplot-svg.tsx';
export { stackOutcomes } from './quantile-dotplot/quantile-dotplot.layout.ts';
export type {
  DotColumn,
  QuantileDotplotModel,
  StackedOutcomes,
} from './quantile-dotplot/quantile-dotplot.layout.ts';
export { SmallMultiples } from './small-multiples/small-multiples.tsx';
export type { SmallMultiplesProps } from './small-multiples/small-multiples.tsx';
export { SmallMultiplesSvg } from './small-multiples/small-multiples-svg.tsx';
export type { SmallMultiplesSvgProps } from './small-multiples/small-multiples-svg.tsx';
export type { FanPanel, SmallMultiplesModel } from './small-multiples/small-multiples-model.ts';
export { AnswerBars } from './answer-bars/answer-bars.tsx';
export { AnswerBarsSvg } from './answer-bars/answer-bars-svg.tsx';
export type { AnswerBarsSvgProps } from './answer-bars/answer-bars-svg.tsx';
export type { AnswerBarsModel, AnswerPart, AnswerRow } from './answer-bars/answer-bars-props.ts';
export { ComponentBars } from './component-bars/component-bars.tsx';
export { TornadoBars } from './tornado-bars/tornado-bars.tsx';
export { TornadoBarsSvg } from './tornado-bars/tornado-bars-svg.tsx';
export type { TornadoBarsSvgProps } from './tornado-bars/tornado-bars-svg.tsx';
export type { TornadoBarsModel, TornadoRow } from './tornado-bars/tornado-bars-props.ts';
export { ComponentBarsSvg } from './component-bars/component-bars-svg.tsx';
export type { ComponentBarsSvgProps } from './component-bars/component-bars-svg.tsx';
export type {
  ComponentBarsModel,
  ComponentBarsProps,
  ComponentCell,
  ComponentRow,
} from './component-bars/component-bars-props.ts';
