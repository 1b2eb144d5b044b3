import type { ReactElement } from 'react';
import type { Schema } from '../../lib/api.ts';
import { goalMarks } from './goal-marks.ts';

const height = 24;
const percent = (share: number): string => `${share}%`;

/** Bullet of a goal (F8) — the latest figure as a bar, its interval as a line, the target as an upright; the words stand beside. */
export function GoalBar({ goal }: { readonly goal: Schema<'GoalItem'> }): ReactElement {
  const { zero, target, bar, interval, previous } = goalMarks(goal);
  return (
    <svg className="goal-bar" height={height} aria-hidden="true" focusable="false">
      <line className="goal-zero" x1={percent(zero)} x2={percent(zero)} y1={2} y2={height - 2} />
      {bar && (
        <rect className="goal-value" x={percent(bar.from)} width={percent(bar.width)} y={7} height={10} />
      )}
      {interval && (
        <line
          className="goal-interval"
          x1={percent(interval.from)}
          x2={percent(interval.to)}
          y1={12}
          y2={12}
        />
      )}
      {previous !== undefined && <circle className="goal-previous" cx={percent(previous)} cy={12} r={4} />}
      <line className="goal-target" x1={percent(target)} x2={percent(target)} y1={1} y2={height - 1} />
    </svg>
  );
}
