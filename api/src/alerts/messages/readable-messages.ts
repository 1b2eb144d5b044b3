import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../../access/identity.ts';
import { FolderDetails } from '../../folders/folder-details.ts';
import { mayKnowReportsOf } from '../evaluation/overdue-rights.ts';
import type { MessageContent, StoredMessage } from './message.repository.ts';

/** What a person may know at this moment. */
interface Known {
  /** Municipalities whose missing reports; undefined for all. */
  readonly reportsOf: readonly string[] | undefined;
  readonly folders: ReadonlySet<string>;
}

/** Messages as far as their reader may know what they say: rights may have gone since they were made. */
@Injectable()
export class ReadableMessages {
  constructor(@Inject(FolderDetails) private readonly folders: FolderDetails) {}

  async among(person: Identity, messages: readonly StoredMessage[]): Promise<readonly StoredMessage[]> {
    const ofFolders = messages.some(({ content }) => content.kind === 'revisions');
    const folders = ofFolders ? await this.folders.list(person) : [];
    const known = { reportsOf: mayKnowReportsOf(person), folders: new Set(folders.map(({ id }) => id)) };
    return messages.flatMap((message) => {
      const content = readable(message.content, known);
      return content ? [{ ...message, content }] : [];
    });
  }
}

/** The content without what may not be known; null when nothing is left. Published figures are everybody's. */
export function readable(content: MessageContent, { reportsOf, folders }: Known): MessageContent | null {
  const { kind, overdue, revisions } = content;
  if (overdue) {
    const forms = overdue.forms.filter(({ municipality }) => !reportsOf || reportsOf.includes(municipality));
    return forms.length > 0 ? { kind, overdue: { ...overdue, forms } } : null;
  }
  if (revisions) {
    const revised = revisions.revised.filter(({ folder }) => folders.has(folder));
    return revised.length > 0 ? { kind, revisions: { ...revisions, revised } } : null;
  }
  return content;
}
