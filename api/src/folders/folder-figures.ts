import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Identity } from '../access/identity.ts';
import type { ChangingPart } from '../agreements/changing-part.ts';
import type { Changing } from '../http/changing.ts';
import { badParameter, ProblemError } from '../http/problem.ts';
import { FolderChanges } from './folder-changes.ts';
import { FolderItemRepository, type StoredItem } from './folder-item.repository.ts';
import {
  type FolderItemChange,
  type FolderOrder,
  mostFigures,
  type NewFolderItem,
} from './folders.parameters.ts';
import { HeldFigures } from './held-figures.ts';

/** Figures put into folders, noted, held, ordered and removed. */
@Injectable()
export class FolderFigures {
  constructor(
    @Inject(FolderChanges) private readonly changes: FolderChanges,
    @Inject(FolderItemRepository) private readonly items: FolderItemRepository,
    @Inject(HeldFigures) private readonly figures: HeldFigures,
  ) {}

  /** Held at the newest edition unless another is named; overwrites nothing, so no version is needed. */
  async add(by: Identity, id: string, fields: NewFolderItem): Promise<void> {
    const { request = null, edition = 'latest', note = '', no, ...figure } = fields;
    const held = await this.figures.hold(request, edition);
    await this.changes.make({ by, id, action: 'folder-figure-added' }, async (manager) => {
      const before = (await this.items.all(id, manager)).map((item) => item.id);
      if (before.length >= mostFigures)
        throw new ProblemError('step-refused', `A folder holds at most ${mostFigures} figures`);
      const added = await this.items.insert(manager, id, { ...figure, note, ...held });
      if (no === undefined) return;
      await this.items.arrange(manager, id, [...before.slice(0, no - 1), added, ...before.slice(no - 1)]);
    });
  }

  async change({ by, id, version, part }: ChangingPart, fields: FolderItemChange): Promise<void> {
    await this.changes.make({ by, id, version, action: 'folder-figure-changed' }, async (manager) => {
      const item = await this.item(manager, id, part);
      await this.items.describe(manager, part, fields);
      if (fields.edition === undefined) return;
      await this.items.hold(manager, part, await this.figures.hold(item.request, fields.edition));
    });
  }

  async remove({ by, id, version, part }: ChangingPart): Promise<void> {
    await this.changes.make({ by, id, version, action: 'folder-figure-removed' }, async (manager) => {
      await this.item(manager, id, part);
      await this.items.remove(manager, id, part);
    });
  }

  /** @throws ProblemError `validation` unless all figures are named, each once */
  async arrange(by: Identity, { id, version }: Changing, { items }: FolderOrder): Promise<void> {
    await this.changes.make({ by, id, version, action: 'folder-changed' }, async (manager) => {
      const held = (await this.items.all(id, manager)).map((item) => item.id);
      if (held.length !== items.length || !held.every((item) => items.includes(item)))
        throw badParameter('items', 'must name every figure of the folder');
      await this.items.arrange(manager, id, items);
    });
  }

  private async item(manager: EntityManager, folder: string, id: string): Promise<StoredItem> {
    const item = (await this.items.all(folder, manager)).find((one) => one.id === id);
    if (!item) throw new ProblemError('not-found', 'The folder has no such figure');
    return item;
  }
}
