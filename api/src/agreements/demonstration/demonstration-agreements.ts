import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../../access/identity.ts';
import { productFile } from '../../config/product-file.ts';
import { contentsOpen } from '../agreement-access.ts';
import { AgreementAdministration } from '../agreement-administration.ts';
import { AgreementChanges } from '../agreement-changes.ts';
import { AgreementRepository } from '../agreement.repository.ts';
import { AgreementSteps } from '../agreement-steps.ts';
import { ApprovalRepository } from '../approvals/approval.repository.ts';
import { Approving } from '../approvals/approving.ts';
import { Freezing } from '../evidence/freezing.ts';
import { ItemRepository } from '../items/item.repository.ts';
import type { ItemFields, ItemKind } from '../items/item-tables.ts';
import { type DemonstrationAgreement, readDemonstrationAgreements } from './demonstration-agreement.ts';

/** The secretariat of the demonstration, by whom everything is done. */
const secretariat: Identity = {
  userId: '',
  name: 'sekretariat',
  displayName: 'Demo: sekretariat',
  rights: [{ role: 'secretariat', municipality: '', onBehalf: false }],
  pending: [],
};

/** Agreements of the demonstration, made step by step as the secretariat would make them. */
@Injectable()
export class DemonstrationAgreements {
  constructor(
    @Inject(AgreementRepository) private readonly agreements: AgreementRepository,
    @Inject(AgreementAdministration) private readonly administration: AgreementAdministration,
    @Inject(AgreementChanges) private readonly changes: AgreementChanges,
    @Inject(AgreementSteps) private readonly steps: AgreementSteps,
    @Inject(ApprovalRepository) private readonly approvals: ApprovalRepository,
    @Inject(Approving) private readonly approving: Approving,
    @Inject(ItemRepository) private readonly items: ItemRepository,
    @Inject(Freezing) private readonly freezing: Freezing,
  ) {}

  async make(): Promise<void> {
    if ((await this.agreements.all()).length > 0) return;
    for (const told of readDemonstrationAgreements(productFile('seed', 'demo', 'agreements')))
      await this.makeOne(told);
  }

  private async makeOne(told: DemonstrationAgreement): Promise<void> {
    const id = await this.administration.open(secretariat, told.agreement, true);
    const themes = new Map<string, string>();
    for (const theme of told.themes) themes.set(theme.title, await this.add(id, 'themes', theme));
    const themed = <Fields extends { readonly theme?: string }>({ theme, ...fields }: Fields) => ({
      ...fields,
      theme: theme === undefined ? null : requireTheme(themes, theme),
    });
    for (const goal of told.goals) await this.add(id, 'goals', themed(goal));
    for (const { evidence = [], ...decision } of told.decisions) {
      const made = await this.add(id, 'decisions', themed(decision));
      for (const one of evidence) await this.freezing.freeze(secretariat, { id, decision: made }, one);
    }
    for (const date of told.dueDates) await this.add(id, 'due-dates', date);
    for (const to of told.steps) {
      if (to === 'decided') await this.approve(id, told);
      const agreement = await this.agreements.find(id);
      await this.steps.move(secretariat, { id, version: agreement?.version ?? 0, to });
    }
  }

  private add<Kind extends ItemKind>(id: string, kind: Kind, fields: ItemFields[Kind]): Promise<string> {
    const event = { by: secretariat, id, open: contentsOpen, action: 'agreement-changed' } as const;
    return this.changes.make({ ...event, detail: { [kind]: fields.title ?? '' } }, (manager) =>
      this.items.insert(manager, { kind, agreement: id }, fields),
    );
  }

  private async approve(
    id: string,
    { approvedOn = [], approvals = {} }: Pick<DemonstrationAgreement, 'approvedOn' | 'approvals'>,
  ): Promise<void> {
    for (const [at, { party, version }] of (await this.approvals.all(id)).entries()) {
      const on = approvedOn[at % approvedOn.length] ?? null;
      const change = approvals[party] ?? { state: 'approved' as const, on };
      await this.approving.record(secretariat, { id, party, version }, change);
    }
  }
}

function requireTheme(themes: ReadonlyMap<string, string>, title: string): string {
  const id = themes.get(title);
  if (id === undefined) throw new RangeError(`the demonstration has no theme ${title}`);
  return id;
}
