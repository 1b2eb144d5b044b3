import { Module } from '@nestjs/common';
import { AnalysesModule } from '../analyses/analyses.module.ts';
import { EditionsModule } from '../editions/editions.module.ts';
import { DemonstrationFolders } from './demonstration/demonstration-folders.ts';
import { FolderAdministration } from './folder-administration.ts';
import { FolderChanges } from './folder-changes.ts';
import { FolderDetails } from './folder-details.ts';
import { FolderFigures } from './folder-figures.ts';
import { FolderItemRepository } from './folder-item.repository.ts';
import { FolderItemsController } from './folder-items.controller.ts';
import { FolderRepository } from './folder.repository.ts';
import { FoldersController } from './folders.controller.ts';
import { HeldFigures } from './held-figures.ts';

/** Meeting folders: figures with notes for one meeting, held at an edition, shared by role or by link. */
@Module({
  imports: [AnalysesModule, EditionsModule],
  controllers: [FoldersController, FolderItemsController],
  providers: [
    DemonstrationFolders,
    FolderAdministration,
    FolderChanges,
    FolderDetails,
    FolderFigures,
    FolderItemRepository,
    FolderRepository,
    HeldFigures,
  ],
  exports: [FolderDetails],
})
export class FoldersModule {}
