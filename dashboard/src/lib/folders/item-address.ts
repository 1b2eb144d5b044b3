import type { Schema } from '../api.ts';
import { editionName } from '../queries/select-edition.ts';

/**
 * Address of the page that a folder's figure stands on, with the edition that it is held at.
 * @example itemAddress({ path: '/mangler', search: 'mg=AD_AUT', edition: { id: '2', label: 'demo-2' } }) // '/mangler?mg=AD_AUT&dv=demo-2'
 */
export function itemAddress({
  path,
  search,
  edition,
}: Pick<Schema<'FolderItem'>, 'path' | 'search'> & {
  readonly edition: Pick<Schema<'FolderEdition'>, 'id' | 'label'> | null;
}): string {
  const held = edition ? `dv=${encodeURIComponent(editionName(edition))}` : '';
  const asked = [search, held].filter(Boolean).join('&');
  return asked === '' ? path : `${path}?${asked}`;
}
