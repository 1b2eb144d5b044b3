import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Paint } from '../paint.ts';

/** Id for a pattern, unique per instance: two drawings on a page must not use each other's hatch. */
export function usePatternId(): string {
  return `hatch-${useId().replace(/\W/g, '')}`;
}

/** Hatch pattern — 45°, 6 px, the mark of withheld values. Place it in the drawing and fill with `url(#id)`. */
export function HatchPattern({ id, paint }: { readonly id: string; readonly paint: Paint }): ReactElement {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} fill={paint.bg} />
      <line x1={0} y1={0} x2={0} y2={6} stroke={paint.control} strokeWidth={2} />
    </pattern>
  );
}
