import type { ExportWords } from './figure-model.ts';

const frames = [
  { rows: 12, factor: 1 },
  { rows: 20, factor: 1.5 },
  { rows: Infinity, factor: 2 },
] as const;

/**
 * Frame of an exported picture with room for its rows — the shape stays as asked for, so that every picture has the
 * same pixels; a figure with many rows is drawn larger and so with smaller letters, instead of on top of itself.
 * @example roomyFrame({ ...words, width: 800, height: 450 }, 29).width // 1600
 */
export function roomyFrame(words: ExportWords, rows: number): ExportWords {
  const { factor } = frames.find((frame) => rows <= frame.rows) ?? frames[2];
  return { ...words, width: words.width * factor, height: words.height * factor };
}
