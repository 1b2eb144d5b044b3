import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../access/identity.ts';
import { ProblemError } from '../http/problem.ts';
import { mayRead, owns } from './folder-access.ts';
import { FolderItemRepository } from './folder-item.repository.ts';
import { FolderRepository, type StoredFolder } from './folder.repository.ts';
import type { FolderDetail, FolderSummary } from './folders.answer.ts';
import { HeldFigures } from './held-figures.ts';

/** Folders as their readers see them. */
@Injectable()
export class FolderDetails {
  constructor(
    @Inject(FolderRepository) private readonly folders: FolderRepository,
    @Inject(FolderItemRepository) private readonly items: FolderItemRepository,
    @Inject(HeldFigures) private readonly figures: HeldFigures,
  ) {}

  /** Own folders and those shared with a role that the person holds. */
  async list(by: Identity): Promise<FolderSummary[]> {
    const roles = by.rights.map(({ role }) => role);
    return (await this.folders.of(by.userId, roles)).map((folder) => toSummary(folder, by));
  }

  /** @throws ProblemError `not-found`, the same for what does not exist and for what is not shared */
  async of(id: string, by: Identity | null, key?: string): Promise<FolderDetail> {
    const folder = await this.folders.find(id);
    if (!folder || !mayRead(by, folder, key)) throw new ProblemError('not-found', 'There is no such folder');
    const stored = await this.items.all(folder.id);
    const items = await Promise.all(
      stored.map(async (item) => ({ ...item, ...(await this.figures.told(item)) })),
    );
    return { ...toSummary(folder, by), note: folder.note, items };
  }
}

function toSummary(
  { ownerId, linkSha256: _, note: __, ...folder }: StoredFolder,
  by: Identity | null,
): FolderSummary {
  return { ...folder, own: owns(by, { ownerId }) };
}
