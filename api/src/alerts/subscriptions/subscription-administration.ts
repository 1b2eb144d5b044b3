import { Inject, Injectable } from '@nestjs/common';
import { isPresent } from '@tilbudsvifte/planning';
import { DataSource } from 'typeorm';
import type { Identity } from '../../access/identity.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { FolderDetails } from '../../folders/folder-details.ts';
import type { Changing } from '../../http/changing.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import type { NewSubscription, SubscriptionChange } from '../alerts.parameters.ts';
import { mayKnowReports } from '../evaluation/overdue-rights.ts';
import { isThreshold } from '../evaluation/threshold-subscription.ts';
import { type Watched, WatchedValue } from '../evaluation/watched-value.ts';
import { AlertJobRepository } from '../jobs/alert-job.repository.ts';
import {
  type Looked,
  type NewRow,
  type Subscription,
  SubscriptionRepository,
} from './subscription.repository.ts';

/** More than anybody follows. */
const mostOfPerson = 100;

const nothingChosen = {
  indicator: '',
  area: '',
  municipality: '',
  targetGroup: '',
  direction: '',
  limit: null,
  folder: null,
  seen: null,
  known: null,
} as const;

/** Subscriptions made, changed and removed by those whose they are. */
@Injectable()
export class SubscriptionAdministration {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(EditionSelection) private readonly editions: EditionSelection,
    @Inject(FolderDetails) private readonly folders: FolderDetails,
    @Inject(WatchedValue) private readonly values: WatchedValue,
    @Inject(AlertJobRepository) private readonly jobs: AlertJobRepository,
    @Inject(SubscriptionRepository) private readonly subscriptions: SubscriptionRepository,
  ) {}

  /** A new one, or the one that is there already; what it is about is looked at soon after. */
  async add(by: Identity, asked: NewSubscription): Promise<string> {
    if ((await this.subscriptions.of(by.userId)).length >= mostOfPerson)
      throw new ProblemError('step-refused', `One person has at most ${mostOfPerson} subscriptions`);
    const row = await this.row(by, asked);
    return this.source.transaction(async (manager) => {
      const { id, fresh } = await this.subscriptions.add(manager, by.userId, row);
      if (fresh) await this.jobs.add(manager, id);
      return id;
    });
  }

  /** @throws ProblemError `not-found` for what is not one's own, `changed-since` */
  async change(by: Identity, { id, version }: Changing, fields: SubscriptionChange): Promise<void> {
    const there = await this.own(by, id);
    const {
      direction = there.direction,
      limit = there.limit,
      mail = there.mail,
      language = there.language,
    } = fields;
    if (there.kind !== 'threshold' && (fields.direction !== undefined || fields.limit !== undefined))
      throw badParameter('limit', 'only a threshold has a limit');
    const moved = direction !== there.direction || limit !== there.limit;
    // Held against a limit that was not watched before: what is beyond it now has not crossed it.
    const looked =
      moved && isThreshold(there) ? await this.look(await this.editions.publishedEdition(), there) : there;
    const row = { direction, limit, mail, language, seen: looked.seen, known: looked.known };
    const changed = await this.source.transaction((manager) =>
      this.subscriptions.change(manager, { id, user: by.userId, version }, row),
    );
    if (!changed) throw new ProblemError('changed-since', 'The subscription was changed elsewhere');
  }

  async remove(by: Identity, { id, version }: Changing): Promise<void> {
    await this.own(by, id);
    if (!(await this.subscriptions.remove({ id, user: by.userId, version })))
      throw new ProblemError('changed-since', 'The subscription was changed elsewhere');
  }

  private async own(by: Identity, id: string): Promise<Subscription> {
    const found = await this.subscriptions.find(by.userId, id);
    if (!found) throw new ProblemError('not-found', 'There is no such subscription');
    return found;
  }

  private async row(by: Identity, asked: NewSubscription): Promise<NewRow> {
    refuseStrays(asked);
    const { kind, mail = false, language = 'da' } = asked;
    const chosen = { ...nothingChosen, kind, mail, language };
    if (kind === 'threshold') return { ...chosen, ...(await this.threshold(asked)) };
    if (kind === 'overdue') return { ...chosen, municipality: checkedReports(by, asked.municipality) };
    return { ...chosen, ...(await this.revisions(by, asked.folder)) };
  }

  private async threshold(asked: NewSubscription): Promise<Partial<NewRow>> {
    const { direction, limit } = asked;
    const edition = await this.editions.publishedEdition();
    const watched = await this.values.checked(edition, asked);
    if (direction === undefined) throw badParameter('direction', 'must be above or below');
    if (limit === undefined) throw badParameter('limit', 'must be a number');
    return { ...watched, direction, limit, ...(await this.look(edition, watched)) };
  }

  private async revisions(by: Identity, folder: string | undefined): Promise<Partial<NewRow>> {
    if (folder !== undefined && !(await this.folders.list(by)).some(({ id }) => id === folder))
      throw new ProblemError('not-found', 'There is no such folder');
    return { folder: folder ?? null, seen: (await this.editions.find('latest'))?.id ?? null };
  }

  private async look(edition: EditionRef, watched: Watched): Promise<Looked> {
    const { period, value } = await this.values.of(edition, watched);
    const known =
      isPresent(value) && period !== null ? { period, value: value.value, edition: edition.id } : null;
    return { seen: edition.id, known };
  }
}

/** A field of another kind of subscription would be lost without a word. */
function refuseStrays({ kind, municipality, folder, ...figure }: NewSubscription): void {
  const { indicator, area, targetGroup, direction, limit } = figure;
  const ofFigure = Object.entries({ indicator, area, targetGroup, direction, limit });
  const strays = [
    ...(kind === 'threshold' ? [] : ofFigure),
    ...(kind === 'revisions' ? [['municipality', municipality] as const] : [['folder', folder] as const]),
  ].filter(([, value]) => value !== undefined);
  const [first] = strays;
  if (first) throw badParameter(first[0], `says nothing of ${kind}`);
}

function checkedReports(by: Identity, municipality = ''): string {
  if (mayKnowReports(by, municipality)) return municipality;
  throw new ProblemError(
    'forbidden',
    'Missing reports are told to the municipality itself and to the secretariat',
  );
}
