/** Whether a text is one well-formed XML document. */
export function isWellFormed(svg: string): boolean {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror') === null;
}
