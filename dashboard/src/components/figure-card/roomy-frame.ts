import type { ExportWords } from './figure-model.ts';

const frames = [
  { rows: 12, width: 800, height: 450 },
  { rows: 20, width: 1200, height: 675 },
  { rows: Infinity, width: 1600, height: 900 },
] as const;

/**
 * Frame of an exported picture with room for its rows — the shape stays 16:9, so that every picture has the same
 * pixels; a figure with many rows is drawn larger and so with smaller letters, instead of on top of itself.
 * @example roomyFrame(words, 29).width // 1600
 */
export function roomyFrame(words: ExportWords, rows: number): ExportWords {
  const { width, height } = frames.find((frame) => rows <= frame.rows) ?? frames[2];
  return { ...words, width, height };
}
