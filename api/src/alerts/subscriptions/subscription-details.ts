import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../../access/identity.ts';
import { PeopleQuery } from '../../access/people.query.ts';
import { Config } from '../../config/config.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { FolderDetails } from '../../folders/folder-details.ts';
import { ProblemError } from '../../http/problem.ts';
import { unitOf } from '../alert-codes.ts';
import type { PresentValue, SubscriptionItem, SubscriptionList } from '../alerts.answer.ts';
import type { WatchedFigure } from '../alerts.parameters.ts';
import { isBeyond } from '../evaluation/crossing.ts';
import { isThreshold } from '../evaluation/threshold-subscription.ts';
import { WatchedValue } from '../evaluation/watched-value.ts';
import { mailWay } from '../mail/mail-way.ts';
import { type Subscription, SubscriptionRepository } from './subscription.repository.ts';

/** Subscriptions as the person whose they are sees them. */
@Injectable()
export class SubscriptionDetails {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(PeopleQuery) private readonly people: PeopleQuery,
    @Inject(EditionSelection) private readonly editions: EditionSelection,
    @Inject(FolderDetails) private readonly folders: FolderDetails,
    @Inject(WatchedValue) private readonly values: WatchedValue,
    @Inject(SubscriptionRepository) private readonly subscriptions: SubscriptionRepository,
  ) {}

  async list(by: Identity): Promise<SubscriptionList> {
    const [person] = await this.people.known([by.userId]);
    const folders = await this.folders.list(by);
    const titles = new Map(folders.map(({ id, title }) => [id, title]));
    const rows = await this.subscriptions.of(by.userId);
    const subscriptions = await Promise.all(rows.map((row) => this.item(row, titles)));
    return { subscriptions, mail: mailWay(this.config, person) };
  }

  async one(by: Identity, id: string): Promise<SubscriptionItem> {
    const found = (await this.list(by)).subscriptions.find((one) => one.id === id);
    if (!found) throw new ProblemError('not-found', 'There is no such subscription');
    return found;
  }

  /** The newest published figure. */
  async present(asked: WatchedFigure): Promise<PresentValue> {
    const edition = await this.editions.publishedEdition();
    const watched = await this.values.checked(edition, asked);
    const { indicator, area } = watched;
    const { id, label } = edition;
    return {
      indicator,
      unit: unitOf(indicator),
      area,
      ...(await this.values.of(edition, watched)),
      edition: { id, label },
    };
  }

  private async item(row: Subscription, titles: ReadonlyMap<string, string>): Promise<SubscriptionItem> {
    const { id, version, kind, area, municipality, targetGroup, folder, mail, language, createdAt } = row;
    const title = titles.get(folder ?? '');
    return {
      ...{ id, version, kind, mail, language, createdAt },
      ...(await this.thresholdPart(row)),
      ...(area !== '' && { area }),
      ...(municipality !== '' && { municipality }),
      ...(targetGroup !== '' && { targetGroup }),
      ...(folder !== null && { folder }),
      ...(title !== undefined && { folderTitle: title }),
    };
  }

  private async thresholdPart(row: Subscription): Promise<Partial<SubscriptionItem>> {
    if (!isThreshold(row)) return {};
    const { indicator, direction, limit, known } = row;
    const fields = { indicator, unit: unitOf(indicator), direction, limit };
    if (!known) return fields;
    const { label } = await this.editions.publishedEdition(known.edition);
    const { period, value, edition } = known;
    return {
      ...fields,
      known: { period, value, edition: { id: edition, label } },
      beyond: isBeyond(row, value),
    };
  }
}
