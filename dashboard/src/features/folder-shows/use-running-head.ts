import { useEffect } from 'react';

const quoted = (text: string): string => `"${text.replace(/["\\\n]/g, ' ')}"`;

/** Words above every sheet of paper, and its number below: only the page margin reaches sheets that a table continues on. */
export function useRunningHead(words: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      @top-left { content: ${quoted(words)}; font: 8pt 'IBM Plex Sans', sans-serif; color: #454545; }
      @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt 'IBM Plex Sans', sans-serif; color: #454545; }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [words]);
}
