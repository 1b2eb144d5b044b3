import type { ReactElement } from 'react';
import { ExportFrame } from '../frame/export-frame.tsx';
import type { ExportFrameProps } from '../frame/export-frame.tsx';

/** An exported figure in its frame, as a reader gets it, to be rendered by a spec. */
export function framed(figure: ExportFrameProps['children']): ReactElement {
  return (
    <ExportFrame
      width={800}
      height={450}
      title="Der mangler pladser i tre af fire målgrupper"
      subtitle="Pladser minus behov, 2025"
      source="Kilde: indberetning, opgjort pr. 1. oktober 2025"
    >
      {figure}
    </ExportFrame>
  );
}
