import { useRef } from 'react';
import type { ReactElement } from 'react';
import { DotStrip, useWidth } from '@tilbudsvifte/charts';
import type { DotStripModel } from '@tilbudsvifte/charts';

/** Dot strip as wide as its card. */
export function Strip({ model }: { readonly model: DotStripModel }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} className="strip">
      <DotStrip {...model} width={width} />
    </div>
  );
}
