import type { ReactElement } from 'react';
import { LineChartSvg } from '../line-chart/line-chart-svg.tsx';
import { fanLines } from './fan-lines.ts';
import type { FanModel } from './fan-model.ts';

/** Fan for export, to be placed in an export frame. */
export interface FanSvgProps {
  readonly model: FanModel;
  readonly width: number;
  readonly height: number;
}

/** Fan for export (F7) — the drawing of the screen with light colours resolved. */
export function FanSvg({ model, width, height }: FanSvgProps): ReactElement {
  return <LineChartSvg {...fanLines(model)} width={width} height={height} />;
}
