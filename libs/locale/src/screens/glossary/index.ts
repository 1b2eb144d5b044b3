export { glossary, glossaryTexts } from './glossary.ts';
export type { GlossaryEntry, GlossaryKey } from './glossary.ts';
