import { figureWord } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';

/** Share with its direction; one that would be printed as nothing has none. @example signedShare({ value: 0.012 }, 'da') // '+1,2 %' */
export function signedShare(figure: Figure, language: Language): string {
  if (!('value' in figure)) return figureWord(figure, 'share', language);
  if (Math.abs(figure.value) < 0.0005) return figureWord({ value: 0 }, 'share', language);
  const text = figureWord(figure, 'share', language);
  return figure.value > 0 ? `+${text}` : text;
}
