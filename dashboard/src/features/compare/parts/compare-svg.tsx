import type { ReactElement } from 'react';
import { lightPaint } from '@tilbudsvifte/charts';
import { compareTexts } from '@tilbudsvifte/locale/screens/compare';
import { indicatorWord } from '../../../lib/indicator-words.ts';
import { measureName, placeName } from '../compare-names.ts';
import type { CompareTableProps } from './compare-table.tsx';

interface SvgProps extends CompareTableProps {
  readonly width: number;
  readonly height: number;
}

const head = 28;

/** The comparison for export: the same numbers as text, one row an indicator. */
export function CompareSvg({ figure, names, width, height }: SvgProps): ReactElement {
  const texts = compareTexts(names.language);
  const codes = figure.lines[0]?.chosen.map(({ municipality }) => municipality) ?? [];
  const columns = [...codes.map((code) => placeName(names, code)), texts('compare.median')];
  const first = Math.max(200, width * 0.34);
  const step = (width - first) / columns.length;
  const rowHeight = Math.min(30, (height - head) / Math.max(1, figure.lines.length));
  const size = Math.max(8, Math.min(12, rowHeight - 6));
  const end = (index: number): number => first + (index + 1) * step;
  return (
    <g fontSize={size} fill={lightPaint.text}>
      {columns.map((name, i) => (
        <text key={i} x={end(i)} y={14} textAnchor="end" fontWeight={600}>
          {name}
        </text>
      ))}
      {figure.lines.map(({ indicator, chosen, median }, row) => (
        <g key={indicator.indicator} transform={`translate(0 ${head + row * rowHeight})`}>
          <line x1={0} x2={width} y1={0} y2={0} stroke={lightPaint.grid} />
          <text y={rowHeight / 2 + size / 3}>{measureName(indicator.indicator, names.language)}</text>
          {[...chosen.map(({ value }) => value), median].map((value, i) => (
            <text
              key={i}
              x={end(i)}
              y={rowHeight / 2 + size / 3}
              textAnchor="end"
              fontWeight={i === 0 && codes.length > 0 ? 600 : 400}
            >
              {indicatorWord(indicator, value, names.language)}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
