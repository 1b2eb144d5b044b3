import { Body, Controller, Delete, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { Access } from '../../http/access-rule.ts';
import { AgreementChanges } from '../agreement-changes.ts';
import { AgreementDetails } from '../agreement-details.ts';
import { contentsOpen, datesOpen } from '../agreement-access.ts';
import { AgreementDetail } from '../agreements.answer.ts';
import { ApiChangingPart, type ChangingPart, ChangingPartParam } from '../changing-part.ts';
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

/** Themes, goals, decisions and dates of an agreement; every change answers with the whole agreement. */
@ApiTags('agreements')
@Controller('agreements')
@Access(['secretariat'])
export class ItemsController {
  constructor(
    @Inject(AgreementChanges) private readonly changes: AgreementChanges,
    @Inject(ItemRepository) private readonly items: ItemRepository,
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
  ) {}

  @Post(':id/themes')
  @ApiCreatedResponse({ type: AgreementDetail })
  addTheme(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Body() fields: NewTheme,
  ): Promise<AgreementDetail> {
    return this.add(by, { kind: 'themes', id }, fields);
  }

  @Patch(':id/themes/:theme')
  @ApiChangingPart('theme')
  @ApiOkResponse({ type: AgreementDetail })
  changeTheme(
    @ChangingPartParam('theme') changing: ChangingPart,
    @Body() fields: ThemeChange,
  ): Promise<AgreementDetail> {
    return this.change({ kind: 'themes', ...changing }, fields);
  }

  @Delete(':id/themes/:theme')
  @ApiChangingPart('theme')
  @ApiOkResponse({ type: AgreementDetail })
  removeTheme(@ChangingPartParam('theme') changing: ChangingPart): Promise<AgreementDetail> {
    return this.remove({ kind: 'themes', ...changing });
  }

  @Post(':id/goals')
  @ApiCreatedResponse({ type: AgreementDetail })
  addGoal(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Body() fields: NewGoal,
  ): Promise<AgreementDetail> {
    return this.add(by, { kind: 'goals', id }, fields);
  }

  @Patch(':id/goals/:goal')
  @ApiChangingPart('goal')
  @ApiOkResponse({ type: AgreementDetail })
  changeGoal(
    @ChangingPartParam('goal') changing: ChangingPart,
    @Body() fields: GoalChange,
  ): Promise<AgreementDetail> {
    return this.change({ kind: 'goals', ...changing }, fields);
  }

  @Delete(':id/goals/:goal')
  @ApiChangingPart('goal')
  @ApiOkResponse({ type: AgreementDetail })
  removeGoal(@ChangingPartParam('goal') changing: ChangingPart): Promise<AgreementDetail> {
    return this.remove({ kind: 'goals', ...changing });
  }

  @Post(':id/decisions')
  @ApiCreatedResponse({ type: AgreementDetail })
  addDecision(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Body() fields: NewDecision,
  ): Promise<AgreementDetail> {
    return this.add(by, { kind: 'decisions', id }, fields);
  }

  @Patch(':id/decisions/:decision')
  @ApiChangingPart('decision')
  @ApiOkResponse({ type: AgreementDetail })
  changeDecision(
    @ChangingPartParam('decision') changing: ChangingPart,
    @Body() fields: DecisionChange,
  ): Promise<AgreementDetail> {
    return this.change({ kind: 'decisions', ...changing }, fields);
  }

  /** Its frozen figures go with it. */
  @Delete(':id/decisions/:decision')
  @ApiChangingPart('decision')
  @ApiOkResponse({ type: AgreementDetail })
  removeDecision(@ChangingPartParam('decision') changing: ChangingPart): Promise<AgreementDetail> {
    return this.remove({ kind: 'decisions', ...changing });
  }

  @Post(':id/due-dates')
  @ApiCreatedResponse({ type: AgreementDetail })
  addDueDate(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Body() fields: NewDueDate,
  ): Promise<AgreementDetail> {
    return this.add(by, { kind: 'due-dates', id }, fields);
  }

  @Patch(':id/due-dates/:dueDate')
  @ApiChangingPart('dueDate')
  @ApiOkResponse({ type: AgreementDetail })
  changeDueDate(
    @ChangingPartParam('dueDate') changing: ChangingPart,
    @Body() fields: DueDateChange,
  ): Promise<AgreementDetail> {
    return this.change({ kind: 'due-dates', ...changing }, fields);
  }

  @Delete(':id/due-dates/:dueDate')
  @ApiChangingPart('dueDate')
  @ApiOkResponse({ type: AgreementDetail })
  removeDueDate(@ChangingPartParam('dueDate') changing: ChangingPart): Promise<AgreementDetail> {
    return this.remove({ kind: 'due-dates', ...changing });
  }

  private async add<Kind extends ItemKind>(
    by: Identity,
    { kind, id }: { readonly kind: Kind; readonly id: string },
    fields: ItemFields[Kind],
  ): Promise<AgreementDetail> {
    await this.details.head(id, by);
    const detail = { [kind]: fields.title ?? '' };
    await this.changes.make({ by, id, open: openFor(kind), action: 'agreement-changed', detail }, (manager) =>
      this.items.insert(manager, { kind, agreement: id }, fields),
    );
    return this.details.of(id, by);
  }

  private async change<Kind extends ItemKind>(
    { kind, by, id, part: item, version }: ChangingPart & { readonly kind: Kind },
    fields: ItemFields[Kind],
  ): Promise<AgreementDetail> {
    const detail = { [kind]: item, fields: Object.keys(fields).join(', ') };
    const changing = { by, id, version, open: openFor(kind), action: 'agreement-changed', detail } as const;
    await this.changes.make(changing, (manager) =>
      this.items.change(manager, { kind, agreement: id, item }, fields),
    );
    return this.details.of(id, by);
  }

  private async remove(removing: ChangingPart & { readonly kind: ItemKind }): Promise<AgreementDetail> {
    const { kind, by, id, part: item, version } = removing;
    const detail = { [kind]: item, removed: true };
    const changing = { by, id, version, open: openFor(kind), action: 'agreement-changed', detail } as const;
    await this.changes.make(changing, (manager) => this.items.remove(manager, { kind, agreement: id, item }));
    return this.details.of(id, by);
  }
}

const openFor = (kind: ItemKind): typeof contentsOpen => (kind === 'due-dates' ? datesOpen : contentsOpen);
