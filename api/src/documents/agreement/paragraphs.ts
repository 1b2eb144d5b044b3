import type { Block } from '../document-model.ts';

/** Text as people typed it: every line a paragraph, empty ones none. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));
}
