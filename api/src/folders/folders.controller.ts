import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Patch, Post } from '@nestjs/common';
import { Query, Req } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { roles } from '@tilbudsvifte/contract';
import type { FastifyRequest } from 'fastify';
import { Asking, identityOf } from '../access/asking.ts';
import type { Identity } from '../access/identity.ts';
import { Access } from '../http/access-rule.ts';
import { type Changing, ChangingParam } from '../http/changing.ts';
import { FolderAdministration } from './folder-administration.ts';
import { FolderDetails } from './folder-details.ts';
import { FolderDetail, FolderLink, FolderList } from './folders.answer.ts';
import { FolderAsked, FolderChange, NewFolder } from './folders.parameters.ts';

const ifMatch = { name: 'If-Match', required: true, description: 'Version that the change is made from' };

/** Meeting folders: made and changed by their owners, read by the roles they are shared with or by their link. */
@ApiTags('folders')
@Controller('folders')
@Access(roles)
export class FoldersController {
  constructor(
    @Inject(FolderDetails) private readonly details: FolderDetails,
    @Inject(FolderAdministration) private readonly administration: FolderAdministration,
  ) {}

  /** Own folders and those shared with a role of the asker, last changed first. */
  @Get()
  @ApiOkResponse({ type: FolderList })
  async list(@Asking() by: Identity): Promise<FolderList> {
    return { folders: await this.details.list(by) };
  }

  /** For its owner, for the roles it is shared with, and for whoever names the key of its link. */
  @Get(':id')
  @ApiOperation({ summary: 'One folder with its figures, and whether newer figures differ.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @Header('x-robots-tag', 'noindex')
  @ApiOkResponse({ type: FolderDetail })
  one(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query() { key }: FolderAsked,
  ): Promise<FolderDetail> {
    return this.details.of(id, identityOf(request), key);
  }

  @Post()
  @ApiCreatedResponse({ type: FolderDetail })
  async make(@Asking() by: Identity, @Body() fields: NewFolder): Promise<FolderDetail> {
    return this.details.of(await this.administration.make(by, fields), by);
  }

  @Patch(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiOkResponse({ type: FolderDetail })
  async change(
    @Asking() by: Identity,
    @ChangingParam() changing: Changing,
    @Body() fields: FolderChange,
  ): Promise<FolderDetail> {
    await this.administration.change(by, changing, fields);
    return this.details.of(changing.id, by);
  }

  @Delete(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@Asking() by: Identity, @ChangingParam() changing: Changing): Promise<void> {
    await this.administration.remove(by, changing);
  }

  /** A link by which everybody reads the folder; its key is told once, and an earlier link ends. */
  @Post(':id/link')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiCreatedResponse({ type: FolderLink })
  async makeLink(@Asking() by: Identity, @ChangingParam() changing: Changing): Promise<FolderLink> {
    const key = await this.administration.makeLink(by, changing);
    return { key, folder: await this.details.of(changing.id, by) };
  }

  /** From then on the link opens nothing. */
  @Delete(':id/link')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiOkResponse({ type: FolderDetail })
  async withdrawLink(@Asking() by: Identity, @ChangingParam() changing: Changing): Promise<FolderDetail> {
    await this.administration.withdrawLink(by, changing);
    return this.details.of(changing.id, by);
  }
}
