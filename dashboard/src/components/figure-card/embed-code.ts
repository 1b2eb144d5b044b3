/** A figure as part of another site's page. */
export interface EmbeddedFigure {
  /** Origin of the dashboard. */
  readonly origin: string;
  /** Path of the page the figure stands on. */
  readonly path: string;
  readonly figure: string;
  /** Parameters of the address, with their question mark. */
  readonly search: string;
  /** What screen readers call the frame. */
  readonly title: string;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** First part of the addresses of single figures. */
export const embedRoot = '/embed';

/** The front page has no name in addresses of pages; in those of its figures it needs one. */
export const frontPage = '/overblik';

/** Address of one figure of a page. @example embedAddress('/mangler', 'matrix') // '/embed/mangler/matrix' */
export function embedAddress(path: string, figure: string): string {
  return `${embedRoot}${path === '/' ? frontPage : path}/${encodeURIComponent(figure)}`;
}

/** Embed code — the HTML that shows one figure, with its source and a link, on another page. */
export function embedCode({ origin, path, figure, search, title }: EmbeddedFigure): string {
  const address = `${origin}${embedAddress(path, figure)}${search}`;
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="640" loading="lazy"></iframe>`;
}
