import { Body, Controller, Delete, Inject, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { identityOf } from '../../access/asking.ts';
import { Access } from '../../http/access-rule.ts';
import { type Changing, ChangingParam } from '../../http/changing.ts';
import { AgreementChanges } from '../agreement-changes.ts';
import { AgreementDetails } from '../agreement-details.ts';
import { contentsOpen, datesOpen } from '../agreement-access.ts';
import { AgreementDetail } from '../agreements.answer.ts';
import { ItemRepository } from './item.repository.ts';
import type { ItemFields, ItemKind } from './item-tables.ts';
import {
  DecisionChange,
  DueDateChange,
  GoalChange,
  NewDecision,
  NewDueDate,
  NewGoal,
  NewTheme,
  ThemeChange,
} from './items.parameters.ts';

const IfMatch = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'Version of the agreement that the change is made from',
  });

/** Themes, goals, decisions and dates of an agreement; every change answers with the whole agreement. */
@ApiTags('agreements')
@Controller('agreements')
@Access(['secretariat'])
@ApiParam({ name: 'id' })
export class ItemsController {
  constructor(
    @Inject(AgreementChanges) private readonly changes: AgreementChanges,
    @Inject(ItemRepository) private readonly items: ItemRepository,
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
  ) {}

  @Post(':id/themes')
  @ApiCreatedResponse({ type: AgreementDetail })
  addTheme(
    @Req() by: FastifyRequest,
    @Param('id') id: string,
    @Body() fields: NewTheme,
  ): Promise<AgreementDetail> {
    return this.add(by, { kind: 'themes', id }, fields);
  }

  @Patch(':id/themes/:theme')
  @IfMatch()
  @ApiOkResponse({ type: AgreementDetail })
  changeTheme(
    @Req() by: FastifyRequest,
    @ChangingParam() changing: Changing,
    @Param('theme') item: string,
    @Body() fields: ThemeChange,
  ): Promise<AgreementDetail> {
    return this.change(by, { kind: 'themes', item, ...changing }, fields);
  }

  @Delete(':id/themes/:theme')
  @IfMatch()
  @ApiOkResponse({ type: AgreementDetail })
  removeTheme(
    @Req() by: FastifyRequest,
    @ChangingParam() changing: Changing,
    @Param('theme') item: string,
  ): Promise<AgreementDetail> {
    return this.remove(by, { kind: 'themes', item, ...changing });
  }

  @Post(':id/goals')
  @ApiCreatedResponse({ type: AgreementDetail })
  addGoal(
    @Req() by: FastifyRequest,
    @Param('id') id: string,
    @Body() fields: NewGoal,
  ): Promise<AgreementDetail> {
    return this.add(by, { kind: 'goals', id }, fields);
  }

  @Patch(':id/goals/:goal')
  @IfMatch()
  @ApiOkResponse({ type: AgreementDetail })
  changeGoal(
    @Req() by: FastifyRequest,
    @ChangingParam() changing: Changing,
    @Param('goal') item: string,
    @Body() fields: GoalChange,
  ): Promise<AgreementDetail> {
    return this.change(by, { kind: 'goals', item, ...changing }, fields);
  }

  @Delete(':id/goals/:goal')
  @IfMatch()
  @ApiOkResponse({ type: AgreementDetail })
  removeGoal(
    @Req() by: FastifyRequest,
    @ChangingParam() changing: Changing,
    @Param('goal') item: string,
  ): Promise<AgreementDetail> {
    return this.remove(by, { kind: 'goals', item, ...changing });
  }

  @Post(':id/decisions')
  @ApiCreatedResponse({ type: AgreementDetail })
  addDecision(
    @Req() by: FastifyRequest,
    @Param('id') id: string,
    @Body() fields: NewDecision,
  ): Promise<AgreementDetail> {
    return this.add(by, { kind: 'decisions', id }, fields);
  }

  @Patch(':id/decisions/:decision')
  @IfMatch()
  @ApiOkResponse({ type: AgreementDetail })
  changeDecision(
    @Req() by: FastifyRequest,
    @ChangingParam() changing: Changing,
    @Param('decision') item: string,
    @Body() fields: DecisionChange,
  ): Promise<AgreementDetail> {
    return this.change(by, { kind: 'decisions', item, ...changing }, fields);
  }

  /** Its frozen figures go with it. */
  @Delete(':id/decisions/:decision')
  @IfMatch()
  @ApiOkResponse({ type: AgreementDetail })
  removeDecision(
    @Req() by: FastifyRequest,
    @ChangingParam() changing: Changing,
    @Param('decision') item: string,
  ): Promise<AgreementDetail> {
    return this.remove(by, { kind: 'decisions', item, ...changing });
  }

  @Post(':id/due-dates')
  @ApiCreatedResponse({ type: AgreementDetail })
  addDueDate(
    @Req() by: FastifyRequest,
    @Param('id') id: string,
    @Body() fields: NewDueDate,
  ): Promise<AgreementDetail> {
    return this.add(by, { kind: 'due-dates', id }, fields);
  }

  @Patch(':id/due-dates/:dueDate')
  @IfMatch()
  @ApiOkResponse({ type: AgreementDetail })
  changeDueDate(
    @Req() by: FastifyRequest,
    @ChangingParam() changing: Changing,
    @Param('dueDate') item: string,
    @Body() fields: DueDateChange,
  ): Promise<AgreementDetail> {
    return this.change(by, { kind: 'due-dates', item, ...changing }, fields);
  }

  @Delete(':id/due-dates/:dueDate')
  @IfMatch()
  @ApiOkResponse({ type: AgreementDetail })
  removeDueDate(
    @Req() by: FastifyRequest,
    @ChangingParam() changing: Changing,
    @Param('dueDate') item: string,
  ): Promise<AgreementDetail> {
    return this.remove(by, { kind: 'due-dates', item, ...changing });
  }

  private async add<Kind extends ItemKind>(
    request: FastifyRequest,
    { kind, id }: { readonly kind: Kind; readonly id: string },
    fields: ItemFields[Kind],
  ): Promise<AgreementDetail> {
    const by = identityOf(request);
    const detail = { [kind]: fields.title ?? '' };
    await this.changes.make({ by, id, open: openFor(kind), action: 'agreement-changed', detail }, (manager) =>
      this.items.insert(manager, { kind, agreement: id }, fields),
    );
    return this.details.of(id, by);
  }

  private async change<Kind extends ItemKind>(
    request: FastifyRequest,
    { kind, id, item, version }: Changing & { readonly kind: Kind; readonly item: string },
    fields: ItemFields[Kind],
  ): Promise<AgreementDetail> {
    const by = identityOf(request);
    const detail = { [kind]: item, fields: Object.keys(fields).join(', ') };
    await this.changes.make(
      { by, id, version, open: openFor(kind), action: 'agreement-changed', detail },
      (manager) => this.items.change(manager, { kind, agreement: id, item }, fields),
    );
    return this.details.of(id, by);
  }

  private async remove(
    request: FastifyRequest,
    { kind, id, item, version }: Changing & { readonly kind: ItemKind; readonly item: string },
  ): Promise<AgreementDetail> {
    const by = identityOf(request);
    const detail = { [kind]: item, removed: true };
    await this.changes.make(
      { by, id, version, open: openFor(kind), action: 'agreement-changed', detail },
      (manager) => this.items.remove(manager, { kind, agreement: id, item }),
    );
    return this.details.of(id, by);
  }
}

const openFor = (kind: ItemKind): typeof contentsOpen => (kind === 'due-dates' ? datesOpen : contentsOpen);
