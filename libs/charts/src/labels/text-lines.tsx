import type { ReactElement, SVGProps } from 'react';

/** Lines of text at one place of a drawing, 15 px apart. */
export interface TextLinesProps extends Omit<SVGProps<SVGTextElement>, 'x' | 'y' | 'children'> {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly lead?: number;
}

/** Text lines — SVG text does not wrap, so each line is a `tspan` of the same text element. */
export function TextLines({ lines, x, y, lead = 15, ...rest }: TextLinesProps): ReactElement {
  return (
    <text x={x} y={y} {...rest}>
      {lines.map((line, i) => (
        <tspan key={i} x={x} dy={i === 0 ? 0 : lead}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
