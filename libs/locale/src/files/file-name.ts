import { slug } from './slug.ts';

// Windows refuses paths over 260 characters; this leaves room for a deep folder.
const LONGEST_STEM = 120;

/**
 * File name of a download — figure, then what was chosen, joined by underscores; empty parts are left out.
 * @param parts - municipality, target group, period, edition, as shown on the screen
 * @example fileName('mangler', ['Høje-Taastrup', 'Autisme', '2025'], 'xlsx') // 'mangler_hoeje-taastrup_autisme_2025.xlsx'
 */
export function fileName(figure: string, parts: readonly string[], extension: string): string {
  const stem = [figure, ...parts]
    .map(slug)
    .filter((part) => part !== '')
    .join('_');
  return `${stem.slice(0, LONGEST_STEM).replace(/[-_]+$/, '')}.${slug(extension)}`;
}
