/** Width of a text in points. */
export type Measure = (text: string) => number;

/**
 * Lines of a text — as many words to a line as the width holds; a word wider than a line is cut, behind a hyphen, a
 * slash or another mark where it has one. An empty text has no line.
 * @example breakLines('en to tre', 5, (text) => text.length) // ['en to', 'tre']
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  if (text === '') return [];
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  const space = measure(' ');
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((whole) => partsThatFit(whole, width, measure))) {
    const wide = measure(word.text);
    const gap = word.glued ? 0 : space;
    if (line !== '' && used + gap + wide > width) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? wide : used + gap + wide;
    line = line === '' ? word.text : `${line}${word.glued ? '' : ' '}${word.text}`;
  }
  return [...lines, line];
}

interface Part {
  readonly text: string;
  /** The part goes on from the one before it, without a space. */
  readonly glued: boolean;
}

function partsThatFit(word: string, width: number, measure: Measure): Part[] {
  if (measure(word) <= width) return [{ text: word, glued: false }];
  return word
    .split(/(?<=[-–/.,@_=&?])/u)
    .flatMap((part) => (measure(part) <= width ? [part] : cutToWidth(part, width, measure)))
    .map((text, index) => ({ text, glued: index > 0 }));
}

function cutToWidth(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of word) {
    const wide = measure(character);
    // One character stands on a line however narrow the line is.
    if (part !== '' && used + wide > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += character;
    used += wide;
  }
  return [...parts, part];
}
