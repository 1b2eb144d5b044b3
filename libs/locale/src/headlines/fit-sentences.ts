const ELLIPSIS = '…';

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - ELLIPSIS.length);
  const lastSpace = room.lastIndexOf(' ');
  return `${room.slice(0, lastSpace > 0 ? lastSpace : room.length).trimEnd()}${ELLIPSIS}`;
}

/**
 * Sentences in order of importance, as many as fit — a sentence that does not fit is left out whole, so that a number
 * never loses the reservation written beside it. Only a first sentence that is itself too long is cut, between words.
 * @example fitSentences(['One.', 'A long second one.', 'Three.'], 12) // 'One. Three.'
 */
export function fitSentences(sentences: readonly string[], limit: number): string {
  const [first = '', ...rest] = sentences.filter((sentence) => sentence !== '');
  return rest.reduce(
    (text, sentence) => (text.length + 1 + sentence.length <= limit ? `${text} ${sentence}` : text),
    cut(first, limit),
  );
}
