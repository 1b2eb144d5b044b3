import type { ReactElement, ReactNode } from 'react';
import { TextLines } from '../labels/text-lines.tsx';
import { lightPaint } from '../paint.ts';
import { exportLayout } from './export-frame.layout.ts';
import type { ExportText } from './export-frame.layout.ts';

/** A figure as a picture of its own, with everything a reader needs when it stands alone. */
export interface ExportFrameProps extends ExportText {
  /** Draws the figure into the room between headline and source. */
  readonly children: (body: { readonly width: number; readonly height: number }) => ReactNode;
}

/**
 * Export frame — a complete SVG document, always light: headline, what is counted, the figure, the source. Text
 * stays text. Draw at 800 × 450 and rasterise at twice that for 1600 × 900, or type becomes too small to read.
 */
export function ExportFrame({ children, ...text }: ExportFrameProps): ReactElement {
  const { width, height, title } = text;
  const { titleLines, titleY, subtitleLines, subtitleY, body, sourceLines, sourceY } = exportLayout(text);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      fontFamily="'IBM Plex Sans', sans-serif"
      fill={lightPaint.text}
    >
      <rect width={width} height={height} fill={lightPaint.bg} />
      <TextLines lines={titleLines} x={body.x} y={titleY} lead={28} fontSize={20} fontWeight={600} />
      <TextLines
        lines={subtitleLines}
        x={body.x}
        y={subtitleY}
        lead={20}
        fontSize={14}
        fill={lightPaint['text-2']}
      />
      <g transform={`translate(${body.x} ${body.y})`}>{children(body)}</g>
      <TextLines
        lines={sourceLines}
        x={body.x}
        y={sourceY}
        lead={16}
        fontSize={12}
        fill={lightPaint['text-2']}
      />
    </svg>
  );
}
