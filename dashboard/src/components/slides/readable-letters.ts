/** A piece of text as it was drawn. Unit: px. */
export interface DrawnText {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// Lines of one text stand close, and an estimate of a text's width is often a little too small.
const mostShared = 0.15;
const outside = 3;

const area = ({ left, right, top, bottom }: DrawnText): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

const shared = (a: DrawnText, b: DrawnText): DrawnText => ({
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
  top: Math.max(a.top, b.top),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Whether texts stand within a frame and not on each other. */
export function standApart(texts: readonly DrawnText[], frame: DrawnText): boolean {
  const within = ({ left, right, top, bottom }: DrawnText): boolean =>
    left >= frame.left - outside &&
    right <= frame.right + outside &&
    top >= frame.top - outside &&
    bottom <= frame.bottom + outside;
  const covers = (a: DrawnText, b: DrawnText): boolean => {
    const smaller = Math.min(area(a), area(b));
    return smaller > 0 && area(shared(a, b)) > mostShared * smaller;
  };
  return texts.every((text, at) => within(text) && !texts.slice(at + 1).some((other) => covers(text, other)));
}

// Ascender and descender of a line: its box is higher than its letters.
const lineBox = 0.15;

function drawn(element: Element): DrawnText {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const spare = (bottom - top) * lineBox;
  return { left, right, top: top + spare, bottom: bottom - spare };
}

/** Whether a drawing's letters are all of a size, in its own units, and can all be read. */
export function lettersReadable(svg: SVGSVGElement, size: number): boolean {
  const texts = [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent?.trim() !== '');
  const bigEnough = texts.every((text) => Number.parseFloat(getComputedStyle(text).fontSize) >= size - 0.01);
  return bigEnough && standApart(texts.map(drawn), svg.getBoundingClientRect());
}
