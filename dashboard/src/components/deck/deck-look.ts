import { tokens } from '@tilbudsvifte/charts';
import type { FigureKind } from '@tilbudsvifte/locale';

const { light } = tokens;
const colour = (hex: string): string => hex.slice(1);

/** How slides look; sizes in inches of a wide slide. */
export const deckLook = {
  font: 'Calibri',
  body: { x: 0.5, y: 1.95, w: 12.33, h: 4.35 },
  text: colour(light.text),
  quiet: colour(light['text-2']),
  line: colour(light.divider),
  grid: colour(light.grid),
  series: [light.c1, light.c2, light.c3, light.c4, light.c5].map(colour),
} as const;

/** How programs write numbers of a kind; with points and commas of their own language. */
export const deckFormats: Readonly<Record<FigureKind, string>> = {
  integer: '#,##0',
  decimal: '#,##0.0',
  share: '0%',
  points: '+0.0;-0.0;0.0',
  money: '#,##0',
  signed: '+#,##0;-#,##0;0',
};
