import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { productFile } from '../../config/product-file.ts';
import { DecisionsQuery } from '../items/decisions.query.ts';
import { ItemAdministration } from '../items/item-administration.ts';
import { MeetingAdministration } from '../meeting-administration.ts';
import { MeetingDetails } from '../meeting-details.ts';
import type { MeetingTable } from '../meeting-codes.ts';
import { SurveyAdministration } from '../surveys/survey-administration.ts';
import { MeetingImport } from '../uploads/meeting-import.ts';
import {
  type DemonstrationMeeting,
  listFiles,
  readDemonstrationMeetings,
  readJson,
  type ToldAnswers,
  type ToldDecision,
  type ToldSurvey,
} from './demonstration-meeting.ts';
import { demonstrationSecretariat as secretariat } from './demonstration-secretariat.ts';
import { DemonstrationSurvey } from './demonstration-survey.ts';

/** Meetings of the demonstration: typed, imported, linked and published as the secretariat would do it. */
@Injectable()
export class DemonstrationMeetings {
  constructor(
    @Inject(MeetingAdministration) private readonly administration: MeetingAdministration,
    @Inject(MeetingDetails) private readonly details: MeetingDetails,
    @Inject(MeetingImport) private readonly imports: MeetingImport,
    @Inject(ItemAdministration) private readonly items: ItemAdministration,
    @Inject(DecisionsQuery) private readonly decisions: DecisionsQuery,
    @Inject(SurveyAdministration) private readonly surveys: SurveyAdministration,
    @Inject(DemonstrationSurvey) private readonly survey: DemonstrationSurvey,
  ) {}

  async make(): Promise<void> {
    if ((await this.details.list(secretariat)).length > 0) return;
    for (const told of readDemonstrationMeetings(productFile('seed', 'demo', 'meetings')))
      await this.makeOne(told);
  }

  private async makeOne(told: DemonstrationMeeting): Promise<void> {
    const { meeting, synthetic, folder } = told;
    const agreement =
      told.agreement === undefined ? null : await this.decisions.agreementNamed(told.agreement);
    const id = await this.administration.add(secretariat, { ...meeting, agreement }, synthetic);
    for (const kind of listFiles)
      if (existsSync(path.join(folder, `${kind}.csv`)))
        await this.take(id, { kind, file: path.join(folder, `${kind}.csv`) });
    for (const decision of told.decisions) await this.link(id, decision);
    for (const survey of told.surveys) await this.ask(id, folder, { survey, synthetic });
    if (!told.published) return;
    const { version } = await this.details.head(id, secretariat);
    await this.administration.move(secretariat, { id, version, to: 'published' });
  }

  private async take(
    meeting: string,
    { kind, file, survey }: { readonly kind: MeetingTable; readonly file: string; readonly survey?: string },
  ): Promise<void> {
    const name = path.basename(file);
    const told = { meeting, kind, survey, file: { name, bytes: readFileSync(file) }, dryRun: false };
    const { state, issues } = await this.imports.take(secretariat, told);
    if (state !== 'stored')
      throw new Error(`the demonstration's ${name} was refused: ${JSON.stringify(issues)}`);
  }

  private async link(
    id: string,
    { statement, agreement, decision, state, followUp }: ToldDecision,
  ): Promise<void> {
    const { proposals, version } = await this.details.of(id, secretariat);
    const proposal = proposals.find((one) => one.statement === statement);
    const found = await this.decisions.decisionNamed(agreement, decision);
    if (!proposal || found === null)
      throw new RangeError(`the demonstration has no ${statement} or ${decision}`);
    const changing = { kind: 'proposals', by: secretariat, id, part: proposal.id, version } as const;
    await this.items.change(changing, { decision: found, state, followUp });
  }

  private async ask(
    meeting: string,
    folder: string,
    { survey: told, synthetic }: { readonly survey: ToldSurvey; readonly synthetic: boolean },
  ): Promise<void> {
    const survey = await this.surveys.add(secretariat, { meeting, synthetic }, told.survey);
    await this.take(meeting, { kind: 'survey', file: path.join(folder, told.file), survey });
    if (told.answers !== undefined)
      await this.survey.answer({ meeting, survey }, readJson<ToldAnswers>(folder, told.answers));
    await this.survey.move({ meeting, survey }, 'closed');
  }
}
