import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Role, roles } from '@tilbudsvifte/contract';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional } from 'class-validator';
import { IsString, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../agreements/agreements.parameters.ts';

/** Most figures that a folder holds. */
export const mostFigures = 40;

// Pages of the dashboard: no other host, nothing below /api, no figure that stands alone already.
const page = /^\/(?!api(\/|$)|embed(\/|$))([\p{L}\p{N}_-]+(\/[\p{L}\p{N}._-]+)*)?$/u;
const figure = /^[a-z0-9][a-z0-9-]{0,79}$/i;
// Neither the edition, which the folder itself knows, nor the key of a link.
const search = /^(?!.*(^|&)(dv|key)=)[\w.,=&%+~:*'()!-]*$/;

const Title = (): PropertyDecorator => applyDecorators(IsString(), Matches(/\S/), Length(1, 120));
/** May be left out; null is no text. */
const Words = (most: number): PropertyDecorator =>
  applyDecorators(
    ValidateIf((_, value) => value !== undefined),
    IsString(),
    Length(0, most),
  );

/** A new folder; its owner is whoever makes it. */
export class NewFolder {
  @ApiProperty() @Title() title!: string;
  @ApiPropertyOptional({ description: 'Name of the meeting' }) @Words(120) meeting?: string;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date', description: 'Day of the meeting' })
  @IsOptional()
  @IsDay()
  metOn?: string | null;
  @ApiPropertyOptional({ description: 'Words before the figures' }) @Words(5000) note?: string;
}

/** What of a folder is changed. */
export class FolderChange {
  @ApiPropertyOptional() @IsOptional() @Title() title?: string;
  @ApiPropertyOptional() @Words(120) meeting?: string;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @IsDay()
  metOn?: string | null;
  @ApiPropertyOptional() @Words(5000) note?: string;
  @ApiPropertyOptional({ enum: roles, isArray: true, description: 'Roles whose holders read it' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(roles, { each: true })
  sharedWith?: readonly Role[];
}

/** Key of a folder's link. */
export class FolderAsked {
  @ApiPropertyOptional({ description: 'Key of the link, where the folder is read by its link' })
  @IsOptional()
  @Matches(/^[\w-]{20,100}$/)
  key?: string;
}

const editionDescription =
  'Edition to hold the figure at, by id or label, or `latest`; null: it follows new figures';

/** A figure for a folder: where it stands in the dashboard, and which request it answers. */
export class NewFolderItem {
  @ApiProperty({ description: 'Path of the page that the figure stands on, e.g. /mangler' })
  @Length(1, 200)
  @Matches(page)
  path!: string;
  @ApiProperty({ description: 'Name of the figure on its page' }) @Matches(figure) figure!: string;
  @ApiProperty({ description: 'Parameters of the page’s address, without the edition' })
  @Length(0, 1000)
  @Matches(search)
  search!: string;
  @ApiProperty({ description: 'What the figure says' }) @IsString() @Length(1, 400) headline!: string;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Address of the analysis that the figure answers, e.g. /api/analyses/supply-gaps?area=1084',
  })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  request?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, default: 'latest', description: editionDescription })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  edition?: string | null;
  @ApiPropertyOptional({ description: 'Own words about it' }) @Words(2000) note?: string;
  @ApiPropertyOptional({ description: 'Its place among the figures, from 1; last without' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostFigures)
  no?: number;
}

/** What of a figure in a folder is changed. */
export class FolderItemChange {
  @ApiPropertyOptional() @Words(2000) note?: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: editionDescription })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  edition?: string | null;
  @ApiPropertyOptional({ description: 'What the figure says now' })
  @IsOptional()
  @IsString()
  @Length(1, 400)
  headline?: string;
}

/** All figures of a folder in their new order. */
export class FolderOrder {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(mostFigures)
  @ArrayUnique()
  @IsString({ each: true })
  @IsIdEach()
  items!: readonly string[];
}

function IsIdEach(): PropertyDecorator {
  return Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { each: true });
}
