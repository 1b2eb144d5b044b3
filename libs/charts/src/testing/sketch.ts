const quiet = new Set(
  'xmlns viewBox style type scope class font-family role stroke-linejoin data-place overflow'.split(' '),
);
const usual = new Set([
  'aria-pressed=false',
  'aria-sort=none',
  'aria-hidden=true',
  'tabindex=-1',
  'thick=1',
  'patternUnits=userSpaceOnUse',
]);
const longest = 60;

/** Numbers of an attribute as whole ones: a snapshot shall change with the drawing, not with the last decimal. */
const rounded = (value: string): string =>
  value.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => `${Math.round(Number(number)) + 0}`);

const short = (value: string): string =>
  value.length <= longest ? value : `${value.slice(0, longest)}… (${value.length})`;

/** Ids by their order of appearance, for React hands out others each time. */
function idsOf(root: Element): ReadonlyMap<string, string> {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  return new Map(ids.map((id, i) => [id, `id${i + 1}`]));
}

const words: Readonly<Record<string, string>> = {
  'text-anchor': 'anchor',
  'font-size': 'size',
  'font-weight': 'weight',
  'stroke-width': 'thick',
  'stroke-dasharray': 'dash',
  'fill-opacity': 'opacity',
  transform: 'at',
};
/** Places and sizes that are written as one word, in this order. */
const joined = ['x1', 'y1', 'x2', 'y2', 'x', 'y', 'cx', 'cy', 'r', 'width', 'height'];

function geometry(element: Element): string {
  const parts = joined.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null
      ? []
      : [`${name.replace(/^(?:width|height)$/, (word) => word.slice(0, 1))}${rounded(value)}`];
  });
  return parts.length === 0 ? '' : ` ${parts.join(' ')}`;
}

function attributes(element: Element, ids: ReadonlyMap<string, string>): string {
  return [...element.attributes]
    .filter(({ name }) => !quiet.has(name) && !joined.includes(name))
    .map(({ name, value }) => {
      const named = [...ids].reduce((text, [id, word]) => text.replaceAll(id, word), value);
      return `${words[name] ?? name}=${short(rounded(named).replace(/^translate\(([^)]*)\)$/, '$1'))}`;
    })
    .filter((text) => !usual.has(text))
    .map((text) => ` ${text}`)
    .join('');
}

function lines(element: Element, depth: number, ids: ReadonlyMap<string, string>): string[] {
  const classes = [...element.classList].map((name) => `.${name.replace(/^chart-/, '')}`).join('');
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  const own = texts.map((node) => node.textContent).join('');
  const looks = `${classes}${geometry(element)}${attributes(element, ids)}`;
  const children = [...element.children];
  // A group that changes nothing is not worth a line.
  if (looks === '' && own === '' && children.length > 0)
    return children.flatMap((child) => lines(child, depth, ids));
  const line = `${' '.repeat(depth)}${element.tagName.toLowerCase()}${looks}${own === '' ? '' : ` "${own}"`}`;
  return [line, ...children.flatMap((child) => lines(child, depth + 1, ids))];
}

/** Sketch of drawn elements — one line an element with what decides its looks, coordinates as whole numbers. */
export function sketch(root: Element): string {
  const ids = idsOf(root);
  return [...root.children].flatMap((child) => lines(child, 0, ids)).join('\n');
}
