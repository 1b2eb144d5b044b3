const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that cannot be read as markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A table with a caption; cells are text, the first of each row names it. */
export function htmlTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const titles = head.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  const lines = rows.map(([name = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr><th scope="row"><code>${escapeHtml(name)}</code></th>${rest}</tr>`;
  });
  const region = `role="region" tabindex="0" aria-label="${escapeHtml(caption)}"`;
  return `<div class="wide" ${region}><table><caption>${escapeHtml(caption)}</caption><thead><tr>${titles}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}
