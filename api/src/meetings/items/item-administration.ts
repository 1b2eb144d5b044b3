import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../../access/identity.ts';
import type { ChangingPart } from '../../agreements/changing-part.ts';
import { badParameter } from '../../http/problem.ts';
import { ReferenceQuery } from '../../reference/reference.query.ts';
import { MeetingChanges } from '../meeting-changes.ts';
import { DecisionsQuery } from './decisions.query.ts';
import { MeetingItemRepository } from './item.repository.ts';
import type { ItemFields, ItemKind } from './item-tables.ts';

interface OfKind<Kind extends ItemKind> {
  readonly kind: Kind;
}

/** Lines of the programme, participants and proposals added, changed and removed. */
@Injectable()
export class ItemAdministration {
  constructor(
    @Inject(MeetingChanges) private readonly changes: MeetingChanges,
    @Inject(MeetingItemRepository) private readonly items: MeetingItemRepository,
    @Inject(DecisionsQuery) private readonly decisions: DecisionsQuery,
    @Inject(ReferenceQuery) private readonly reference: ReferenceQuery,
  ) {}

  async add<Kind extends ItemKind>(
    by: Identity,
    { kind, id }: OfKind<Kind> & { readonly id: string },
    fields: ItemFields[Kind],
  ): Promise<void> {
    const checked = await this.checked(by, fields);
    await this.changes.make({ by, id, action: 'meeting-changed', detail: { [kind]: 'added' } }, (manager) =>
      this.items.insert(manager, { kind, meeting: id }, checked),
    );
  }

  async change<Kind extends ItemKind>(
    { kind, by, id, part: item, version }: ChangingPart & OfKind<Kind>,
    fields: ItemFields[Kind],
  ): Promise<void> {
    const checked = await this.checked(by, fields);
    const detail = { [kind]: item, fields: Object.keys(fields).join(', ') };
    await this.changes.make({ by, id, version, action: 'meeting-changed', detail }, (manager) =>
      this.items.change(manager, { kind, meeting: id, item }, checked),
    );
  }

  async remove({ kind, by, id, part: item, version }: ChangingPart & OfKind<ItemKind>): Promise<void> {
    const detail = { [kind]: item, removed: true };
    await this.changes.make({ by, id, version, action: 'meeting-changed', detail }, (manager) =>
      this.items.remove(manager, { kind, meeting: id, item }),
    );
  }

  /** Codes must exist; with a decision goes the agreement that it is of. */
  private async checked<Fields extends object>(by: Identity, fields: Fields): Promise<Fields> {
    const { municipality, decision } = fields as { municipality?: string | null; decision?: string | null };
    if (typeof municipality === 'string') await this.requireMunicipality(municipality);
    if (decision === undefined) return fields;
    if (decision === null) return { ...fields, agreement: null };
    const found = (await this.decisions.decisions([decision], by)).get(decision);
    if (!found) throw badParameter('decision', 'there is no such decision');
    return { ...fields, agreement: found.agreement.id };
  }

  private async requireMunicipality(code: string): Promise<void> {
    const { municipalities } = await this.reference.lists(null);
    if (!municipalities.some((known) => known.code === code))
      throw badParameter('municipality', 'there is no such municipality');
  }
}
