import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction } from '@tilbudsvifte/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../access/audit-log.ts';
import type { Identity } from '../access/identity.ts';
import { ProblemError } from '../http/problem.ts';
import { CompleteDocuments } from './document/complete-documents.ts';
import { refuseDocument } from './document/document-refusal.ts';
import { documentSha256 } from './document/document-sha256.ts';
import type { ScenarioDocument } from './document/scenario-document.ts';
import type { NewScenario, ScenarioChange, ScenarioCopy } from './scenario.parameters.ts';
import { mayChange, mayDecide, ownerOf } from './scenario-rights.ts';
import { ResultRepository } from './store/result.repository.ts';
import { type ScenarioFields, ScenarioRepository, type StoredScenario } from './store/scenario.repository.ts';
import { StoredResults } from './store/stored-results.ts';
import type { IntactScenario } from './visible-scenarios.ts';

/** Who acts: a person, or the program itself for the demonstration. */
export type Acting = Pick<Identity, 'name' | 'rights'>;

/** Scenarios made, changed and removed, with what is logged of it. */
@Injectable()
export class ScenarioAdministration {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ScenarioRepository) private readonly scenarios: ScenarioRepository,
    @Inject(ResultRepository) private readonly results: ResultRepository,
    @Inject(StoredResults) private readonly stored: StoredResults,
    @Inject(CompleteDocuments) private readonly documents: CompleteDocuments,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** @throws ProblemError `document-refused` with each fault at its field, also for a hash that does not fit */
  async add(by: Acting, { document: fields, sha256 }: NewScenario): Promise<string> {
    if (sha256 !== undefined && documentSha256(fields) !== sha256)
      return refuseDocument([{ path: '', code: 'sha256-mismatch' }]);
    const { document } = await this.documents.toKeep(fields);
    return this.insert(by, document);
  }

  /** A copy, of the same edition or another one, with the methods of today. */
  async copy(by: Acting, { document: copied }: IntactScenario, fields: ScenarioCopy): Promise<string> {
    const { name = copied.name, edition = copied.edition } = fields;
    const { document } = await this.documents.toKeep({ ...copied, name, edition, methods: {} });
    return this.insert(by, document);
  }

  /** @throws ProblemError saying why it cannot be changed */
  async change(by: Acting, scenario: IntactScenario, change: ScenarioChange): Promise<void> {
    requireChangeable(by, scenario, change);
    const document = await this.changed(scenario, change);
    const { status = scenario.status, sharedWith = scenario.sharedWith } = change;
    if (status === 'decided') await this.requireResult(scenario);
    const fields = { document, status, sharedWith };
    await this.source.transaction(async (manager) => {
      if (!(await this.scenarios.change(manager, scenario, { ...fields, by: by.name }))) throw changedSince();
      await this.logged(manager, {
        by,
        action: actionOf(scenario, fields),
        scenario: { ...scenario, ...fields },
      });
    });
  }

  /** @throws ProblemError saying why it cannot be removed */
  async remove(by: Acting, scenario: StoredScenario): Promise<void> {
    requireChangeable(by, scenario, {});
    await this.source.transaction(async (manager) => {
      if (!(await this.scenarios.remove(manager, scenario))) throw changedSince();
      await this.results.clear(manager);
      await this.logged(manager, { by, action: 'scenario-deleted', scenario });
    });
  }

  private async insert(by: Acting, document: ScenarioDocument): Promise<string> {
    const owner = ownerOf(by);
    if (!owner) throw new ProblemError('forbidden', 'Your role makes no scenarios');
    return this.source.transaction(async (manager) => {
      const id = await this.scenarios.insert(manager, owner, { document, by: by.name });
      await this.logged(manager, { by, action: 'scenario-added', scenario: { id, owner, document } });
      return id;
    });
  }

  /** What is written again is written with the methods of today. */
  private async changed({ document }: IntactScenario, change: ScenarioChange): Promise<ScenarioDocument> {
    if (!change.document) return document;
    return (await this.documents.toKeep({ ...change.document, methods: {} })).document;
  }

  /** What is decided rests on a result that everybody can see. */
  private async requireResult({ sha256 }: IntactScenario): Promise<void> {
    if (await this.stored.of(sha256)) return;
    throw new ProblemError('result-missing', 'Calculate the scenario before it is decided');
  }

  private async logged(manager: EntityManager, { by, action, scenario }: Logged): Promise<void> {
    const { document, owner, ...told } = scenario;
    const { id, status, sharedWith } = told;
    const detail = {
      scenario: id,
      ...(document && { contentHash: documentSha256(document) }),
      ...(status && { status }),
      ...(sharedWith && { sharedWith }),
    };
    const object = document?.name ?? id;
    await this.log.add({ by, action, municipality: owner.municipality, object, detail }, manager);
  }
}

interface Logged {
  readonly by: Acting;
  readonly action: AuditAction;
  readonly scenario: Pick<StoredScenario, 'id' | 'owner' | 'document'> & Partial<StoredScenario>;
}

function changedSince(): ProblemError {
  return new ProblemError('changed-since', 'Somebody else has changed the scenario');
}

/** Owners change what is not decided; to decide, and nothing else, is the secretariat's. */
function requireChangeable(by: Acting, scenario: StoredScenario, change: ScenarioChange): void {
  if (scenario.status === 'decided')
    throw new ProblemError('scenario-decided', 'A decided scenario is not changed; make a copy');
  const deciding = change.status === 'decided';
  const alone = change.document === undefined && change.sharedWith === undefined;
  if (deciding && !alone)
    throw new ProblemError('step-refused', 'What is decided is what is shared: change nothing else with it');
  if (deciding && scenario.status === 'draft' && mayChange(by, scenario))
    throw new ProblemError('step-refused', 'A draft is shared before it is decided');
  if (deciding ? mayDecide(by, scenario) : mayChange(by, scenario)) return;
  throw new ProblemError('forbidden', 'Your role does not give the right to change this scenario');
}

function actionOf(before: StoredScenario, { status, sharedWith }: ScenarioFields): AuditAction {
  if (status === 'decided') return 'scenario-decided';
  const same = status === before.status && sharedWith.join() === before.sharedWith.join();
  return same ? 'scenario-changed' : 'scenario-shared';
}
