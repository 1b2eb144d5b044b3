import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Identity, Role } from '../../access/identity.ts';
import { PeopleQuery } from '../../access/people.query.ts';
import { productFile } from '../../config/product-file.ts';
import { FolderAdministration } from '../folder-administration.ts';
import { FolderFigures } from '../folder-figures.ts';
import { FolderRepository } from '../folder.repository.ts';
import type { NewFolder, NewFolderItem } from '../folders.parameters.ts';

/** A folder of the demonstration: what the secretariat would have made, in the words of the API. */
interface DemonstrationFolder {
  readonly folder: NewFolder;
  /** Days from the first start to its meeting. */
  readonly daysAhead: number;
  readonly sharedWith: readonly Role[];
  readonly figures: readonly NewFolderItem[];
}

const dayMs = 86_400_000;

/** Meeting folders of the demonstration, made step by step as the secretariat would make them. */
@Injectable()
export class DemonstrationFolders {
  constructor(
    @Inject(PeopleQuery) private readonly people: PeopleQuery,
    @Inject(FolderRepository) private readonly folders: FolderRepository,
    @Inject(FolderAdministration) private readonly administration: FolderAdministration,
    @Inject(FolderFigures) private readonly figures: FolderFigures,
  ) {}

  async make(now: Date): Promise<void> {
    const secretariat = await this.people.named('sekretariat');
    if (!secretariat || (await this.folders.of(secretariat.userId, [])).length > 0) return;
    const folder = productFile('seed', 'demo', 'folders');
    for (const file of readdirSync(folder).sort()) {
      const told = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as DemonstrationFolder;
      await this.makeOne(secretariat, told, now);
    }
  }

  private async makeOne(by: Identity, told: DemonstrationFolder, now: Date): Promise<void> {
    const metOn = new Date(now.getTime() + told.daysAhead * dayMs).toISOString().slice(0, 10);
    const id = await this.administration.make(by, { ...told.folder, metOn });
    for (const figure of told.figures) await this.figures.add(by, id, figure);
    const version = (await this.folders.find(id))?.version ?? 1;
    await this.administration.change(by, { id, version }, { sharedWith: told.sharedWith });
  }
}
