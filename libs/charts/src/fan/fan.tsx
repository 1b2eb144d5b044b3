import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { LineChart } from '../line-chart/line-chart.tsx';
import type { LineChartProps } from '../line-chart/line-chart.tsx';
import { fanLines } from './fan-lines.ts';
import type { FanModel } from './fan-model.ts';

/** Fan on screen; hold the model memoised. */
export interface FanProps extends Pick<LineChartProps, 'width' | 'name' | 'describe' | 'onFocusPoint'> {
  readonly model: FanModel;
}

/**
 * Fan (F7) — counted need as a solid line, the middle estimate dashed, the ranges that hold 5 and 8 outcomes of 10, and
 * the places as steps. Keys as in the line chart, which draws it.
 */
export function Fan({ model, ...rest }: FanProps): ReactElement {
  const lines = useMemo(() => fanLines(model), [model]);
  return <LineChart {...lines} {...rest} />;
}
