import fontAddress from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url';

let known: Promise<string> | undefined;

async function read(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(fontAddress)).arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `@font-face{font-family:'IBM Plex Sans';font-weight:100 700;src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`;
}

/** Our font as a style rule that holds the font itself: a picture file can fetch nothing. */
export function fontFace(): Promise<string> {
  known ??= read().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}
