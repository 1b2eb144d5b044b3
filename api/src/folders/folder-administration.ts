import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../access/audit-log.ts';
import type { Identity } from '../access/identity.ts';
import type { Changing } from '../http/changing.ts';
import { FolderChanges } from './folder-changes.ts';
import { linkHash, newLinkKey } from './folder-link.ts';
import { FolderRepository } from './folder.repository.ts';
import type { FolderChange, NewFolder } from './folders.parameters.ts';

/** Folders made, changed, shared and removed by their owners. */
@Injectable()
export class FolderAdministration {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(FolderRepository) private readonly folders: FolderRepository,
    @Inject(FolderChanges) private readonly changes: FolderChanges,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  make(by: Identity, fields: NewFolder): Promise<string> {
    return this.source.transaction(async (manager) => {
      const id = await this.folders.insert(manager, by.userId, fields);
      await this.log.add({ by, action: 'folder-added', object: id }, manager);
      return id;
    });
  }

  change(by: Identity, { id, version }: Changing, fields: FolderChange): Promise<void> {
    const { sharedWith } = fields;
    const event = sharedWith
      ? ({ action: 'folder-shared', detail: { sharedWith } } as const)
      : ({ action: 'folder-changed' } as const);
    return this.changes.make({ by, id, version, ...event }, (manager) =>
      this.folders.change(manager, id, fields),
    );
  }

  remove(by: Identity, { id, version }: Changing): Promise<void> {
    return this.changes.make({ by, id, version, action: 'folder-deleted' }, (manager) =>
      this.folders.remove(manager, id),
    );
  }

  /** A new link; an earlier one no longer opens the folder. The key is told here and never again. */
  async makeLink(by: Identity, { id, version }: Changing): Promise<string> {
    const key = newLinkKey();
    await this.changes.make({ by, id, version, action: 'folder-link-made' }, (manager) =>
      this.folders.setLink(manager, id, linkHash(key)),
    );
    return key;
  }

  withdrawLink(by: Identity, { id, version }: Changing): Promise<void> {
    return this.changes.make({ by, id, version, action: 'folder-link-withdrawn' }, (manager) =>
      this.folders.setLink(manager, id, null),
    );
  }
}
