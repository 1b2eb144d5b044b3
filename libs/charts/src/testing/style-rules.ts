/** Blocks of a style sheet under a media rule, without the rule itself. @example mediaBlocks('@media print { a { b: c } }', 'print') // [' a { b: c } '] */
export function mediaBlocks(css: string, rule: string): readonly string[] {
  return css
    .split('@media')
    .slice(1)
    .filter((part) => part.slice(0, part.indexOf('{')).includes(rule))
    .map((part) => {
      const start = part.indexOf('{') + 1;
      let depth = 1;
      let end = start;
      while (depth > 0 && end < part.length) {
        if (part[end] === '{') depth += 1;
        if (part[end] === '}') depth -= 1;
        end += 1;
      }
      return part.slice(start, end - 1);
    });
}

/** Selectors of a block with what they declare. */
export function rulesOf(
  block: string,
): readonly { readonly selectors: readonly string[]; readonly body: string }[] {
  return [...block.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, names = '', body = '']) => ({
      selectors: names.split(',').map((name) => name.trim()),
      body,
    }),
  );
}

/** Selectors that get a system colour when the reader forces colours. */
export function forcedColours(css: string): readonly string[] {
  return mediaBlocks(css, 'forced-colors')
    .flatMap(rulesOf)
    .filter(({ body }) => /CanvasText|GrayText|Canvas|Highlight/.test(body))
    .flatMap(({ selectors }) => selectors);
}
