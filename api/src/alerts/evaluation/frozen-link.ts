import type { EditionRef } from '../../editions/edition-ref.ts';
import type { Watched } from './watched-value.ts';

/** Name of an edition in addresses: its label, which people recognise, or its id when the label cannot be written. */
export function editionName({ id, label }: Pick<EditionRef, 'id' | 'label'>): string {
  return /^[\p{L}\p{N}._-]{1,60}$/u.test(label) ? label : id;
}

/** Address of the page that shows a watched figure, frozen to an edition. */
export function frozenLink(watched: Watched, edition: Pick<EditionRef, 'id' | 'label'>): string {
  const dv = editionName(edition);
  const { indicator, area, municipality, targetGroup } = watched;
  if (targetGroup !== '')
    return `/mangler?${new URLSearchParams({ o: area, mg: targetGroup, dv }).toString()}`;
  const own = municipality === '' ? {} : { k: municipality };
  return `/sammenlign?${new URLSearchParams({ ...own, o: area, dv, ind: indicator }).toString()}`;
}
