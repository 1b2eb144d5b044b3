import { useId } from 'react';
import type { ReactElement } from 'react';
import { legendEntries } from './legend-entries.ts';
import type { LegendModel } from './legend-entries.ts';

/** Legend — colour classes with their limits and the marks of missing values, each swatch beside its words. */
export function Legend({ title, ...model }: LegendModel): ReactElement {
  const id = useId();
  return (
    <div className="chart-legend">
      <p id={id} className="chart-legend-title">
        {title}
      </p>
      <ul aria-labelledby={id}>
        {legendEntries({ title, ...model }).map((entry) => (
          <li key={entry.className}>
            <span aria-hidden="true" className={`chart-swatch ${entry.className}`} />
            {entry.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
