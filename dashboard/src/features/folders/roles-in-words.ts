import type { foldersTexts } from '@tilbudsvifte/locale/screens/folders';
import type { Schema } from '../../lib/api.ts';

/** Roles that a folder is shared with, in words; empty for none. */
export function rolesInWords(
  roles: Schema<'FolderSummary'>['sharedWith'],
  texts: ReturnType<typeof foldersTexts>,
): string {
  return roles.map((role) => texts(`folders.role.${role}`)).join(', ');
}
