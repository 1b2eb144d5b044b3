import { wrapText } from '../labels/wrap-text.ts';

/** Size and words of an exported picture. */
export interface ExportText {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
}

/** Where everything of an exported picture goes. Unit: px. */
export interface ExportLayout {
  readonly titleLines: readonly string[];
  readonly titleY: number;
  readonly subtitleLines: readonly string[];
  readonly subtitleY: number;
  readonly body: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly sourceLines: readonly string[];
  readonly sourceY: number;
}

const margin = 24;
// Semibold runs wider than the estimate for regular type, and a clipped headline is worse than an early break.
const boldEstimate = 23;

/**
 * Layout of an exported picture — headline and subtitle wrap and push the figure down, the source stands on the
 * lower edge and pushes it up. Unit: px.
 */
export function exportLayout({ width, height, title, subtitle, source }: ExportText): ExportLayout {
  const inner = width - 2 * margin;
  const titleLines = wrapText(title, { width: inner, lines: 3, size: boldEstimate });
  const subtitleLines = wrapText(subtitle, { width: inner, lines: 2, size: 14 });
  const sourceLines = wrapText(source, { width: inner, lines: 3, size: 12 });
  const titleY = margin + 20;
  const subtitleY = titleY + 28 * (titleLines.length - 1) + 24;
  const top = subtitleY + 20 * (subtitleLines.length - 1) + 20;
  const sourceY = height - margin - 16 * (sourceLines.length - 1) + 4;
  const body = { x: margin, y: top, width: inner, height: Math.max(0, sourceY - 28 - top) };
  return { titleLines, titleY, subtitleLines, subtitleY, body, sourceLines, sourceY };
}
