/** A text in the forms that other programs take. */
export interface CopiedText {
  readonly plain: string;
  readonly html?: string;
}

/**
 * Puts a text on the clipboard, formatted where the browser can.
 * @throws what the browser refuses with.
 */
export async function copyText({ plain, html }: CopiedText): Promise<void> {
  const { clipboard } = navigator;
  if (html === undefined || typeof ClipboardItem === 'undefined') return clipboard.writeText(plain);
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return clipboard.write([item]);
}
