import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction } from '@tilbudsvifte/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../access/audit-log.ts';
import type { Identity } from '../access/identity.ts';
import { ProblemError } from '../http/problem.ts';
import { isAmong, owns } from './folder-access.ts';
import { FolderRepository, type StoredFolder } from './folder.repository.ts';

/** A change of a folder or of something in it. */
export interface FolderChanging {
  readonly by: Identity;
  readonly id: string;
  /** Version that the change is made from; absent for what overwrites nothing. */
  readonly version?: number;
  readonly action: AuditAction;
  readonly detail?: object;
}

type Work<Result> = (manager: EntityManager, folder: StoredFolder) => Promise<Result>;

/** The one way to change folders: held, checked, logged, and a new version, all or nothing. */
@Injectable()
export class FolderChanges {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(FolderRepository) private readonly folders: FolderRepository,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** @throws ProblemError `not-found`, `forbidden` or `changed-since`, in this order */
  make<Result>(changing: FolderChanging, work: Work<Result>): Promise<Result> {
    const { by, id, action, detail = {} } = changing;
    return this.source.transaction(async (manager) => {
      const folder = checked(await this.folders.hold(manager, id), changing);
      const result = await work(manager, folder);
      await this.folders.raise(manager, id);
      // What a folder is called is not for everybody who reads the log.
      await this.log.add({ by, action, object: id, detail }, manager);
      return result;
    });
  }
}

function checked(
  folder: StoredFolder | null,
  { by, version }: Pick<FolderChanging, 'by' | 'version'>,
): StoredFolder {
  if (!folder || !isAmong(by, folder)) throw new ProblemError('not-found', 'There is no such folder');
  if (!owns(by, folder)) throw new ProblemError('forbidden', 'Only its owner changes a folder');
  if (version !== undefined && version !== folder.version)
    throw new ProblemError('changed-since', 'The folder was changed elsewhere');
  return folder;
}
