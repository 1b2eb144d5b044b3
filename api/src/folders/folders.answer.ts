import { ApiProperty } from '@nestjs/swagger';
import { type Role, roles } from '@tilbudsvifte/contract';

/** Edition that a figure is held at. */
export class FolderEdition {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) publishedAt!: string | null;
}

/** The newest edition, where a figure is held at an older one. */
export class FolderNewer {
  @ApiProperty({ type: FolderEdition }) edition!: FolderEdition;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether its figures differ; null when that cannot be told',
  })
  figuresDiffer!: boolean | null;
}

/** A figure of a folder. */
export class FolderItem {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Its place, from 1' }) no!: number;
  @ApiProperty({ description: 'Path of the page that the figure stands on' }) path!: string;
  @ApiProperty({ description: 'Name of the figure on its page' }) figure!: string;
  @ApiProperty({ description: 'Parameters of the page’s address, without the edition' }) search!: string;
  @ApiProperty({
    type: FolderEdition,
    nullable: true,
    description: 'Edition that it is held at; null: it follows new figures',
  })
  edition!: FolderEdition | null;
  @ApiProperty({ description: 'What the figure said when it was added' }) headline!: string;
  @ApiProperty({ description: 'Words of the folder’s owner' }) note!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The request it answers, without edition; null where it is no answer of an analysis',
  })
  request!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the answer when it was held' })
  sha256!: string | null;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether the edition still answers that to the last byte; null where nothing is held',
  })
  intact!: boolean | null;
  @ApiProperty({
    type: FolderNewer,
    nullable: true,
    description: 'Null where the figure is of the newest edition',
  })
  newer!: FolderNewer | null;
}

/** A folder at a glance. */
export class FolderSummary {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Send as If-Match when anything of it is changed' }) version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Name of the meeting, or empty' }) meeting!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Day of the meeting' })
  metOn!: string | null;
  @ApiProperty({ enum: roles, isArray: true, description: 'Roles whose holders read it' })
  sharedWith!: readonly Role[];
  @ApiProperty({ description: 'Whether it has a link by which everybody reads it' }) linkShared!: boolean;
  @ApiProperty({ description: 'Whether the asker owns and may change it' }) own!: boolean;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
  @ApiProperty({ description: 'Number of figures' }) figures!: number;
}

export class FolderList {
  @ApiProperty({ type: [FolderSummary] }) folders!: readonly FolderSummary[];
}

/** A folder with everything in it. */
export class FolderDetail extends FolderSummary {
  @ApiProperty({ description: 'Words before the figures' }) note!: string;
  @ApiProperty({ type: [FolderItem] }) items!: readonly FolderItem[];
}

/** The key of a folder’s new link; told once. */
export class FolderLink {
  @ApiProperty({ description: 'Goes into the address as `key`; only its SHA-256 is kept' }) key!: string;
  @ApiProperty({ type: FolderDetail }) folder!: FolderDetail;
}
