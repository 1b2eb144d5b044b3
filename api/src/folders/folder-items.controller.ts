import { Body, Controller, Delete, Inject, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { roles } from '@tilbudsvifte/contract';
import { Asking } from '../access/asking.ts';
import type { Identity } from '../access/identity.ts';
import { ApiChangingPart, type ChangingPart, ChangingPartParam } from '../agreements/changing-part.ts';
import { Access } from '../http/access-rule.ts';
import { type Changing, ChangingParam } from '../http/changing.ts';
import { FolderDetails } from './folder-details.ts';
import { FolderFigures } from './folder-figures.ts';
import { FolderDetail } from './folders.answer.ts';
import { FolderItemChange, FolderOrder, NewFolderItem } from './folders.parameters.ts';

/** The figures of a folder; every change answers with the whole folder. */
@ApiTags('folders')
@Controller('folders/:id')
@Access(roles)
export class FolderItemsController {
  constructor(
    @Inject(FolderDetails) private readonly details: FolderDetails,
    @Inject(FolderFigures) private readonly figures: FolderFigures,
  ) {}

  /** Held at an edition: the server asks for the answer and keeps its SHA-256. */
  @Post('items')
  @ApiCreatedResponse({ type: FolderDetail })
  async add(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Body() fields: NewFolderItem,
  ): Promise<FolderDetail> {
    await this.figures.add(by, id, fields);
    return this.details.of(id, by);
  }

  @Patch('items/:item')
  @ApiChangingPart('item')
  @ApiOkResponse({ type: FolderDetail })
  async change(
    @ChangingPartParam('item') changing: ChangingPart,
    @Body() fields: FolderItemChange,
  ): Promise<FolderDetail> {
    await this.figures.change(changing, fields);
    return this.details.of(changing.id, changing.by);
  }

  @Delete('items/:item')
  @ApiChangingPart('item')
  @ApiOkResponse({ type: FolderDetail })
  async remove(@ChangingPartParam('item') changing: ChangingPart): Promise<FolderDetail> {
    await this.figures.remove(changing);
    return this.details.of(changing.id, changing.by);
  }

  @Put('order')
  @ApiParam({ name: 'id' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that the change is made from' })
  @ApiOkResponse({ type: FolderDetail })
  async arrange(
    @Asking() by: Identity,
    @ChangingParam() changing: Changing,
    @Body() order: FolderOrder,
  ): Promise<FolderDetail> {
    await this.figures.arrange(by, changing, order);
    return this.details.of(changing.id, by);
  }
}
