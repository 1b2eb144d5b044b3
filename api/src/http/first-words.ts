/** What a page says before its script is there. */
export interface FirstWords {
  readonly title: string;
  readonly lead: string;
}

/** Where the built page has room for them. */
export const firstWordsPlace = '<!-- The page’s first words. -->';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The page with its heading and opening sentence written in; the script replaces them with the same.
 * @throws RangeError when the page has no room for them
 */
export function withFirstWords(page: string, { title, lead }: FirstWords): string {
  if (!page.includes(firstWordsPlace)) throw new RangeError('the page has no place for its first words');
  const words = `<main class="container page page-start"><h1>${escaped(title)}</h1><p class="lead">${escaped(lead)}</p></main>`;
  // As a function: a sentence may hold what replacements read as a pattern.
  return page.replace(firstWordsPlace, () => words);
}
