import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

/**
 * Drawing as an SVG document — rendered apart from the page, with its style rule inside, text as text.
 * @throws Error when the drawing has no svg element.
 */
export function svgText(drawing: ReactElement, style: string): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(drawing));
  const svg = holder.querySelector('svg');
  if (svg === null) throw new Error('the drawing of a figure must be an svg element');
  const rule = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  rule.textContent = style;
  svg.prepend(rule);
  // The serialiser declares the namespace itself; some would write it twice.
  svg.removeAttribute('xmlns');
  const text = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return text;
}
