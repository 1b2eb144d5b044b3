import { Inject, Injectable } from '@nestjs/common';
import { type AnswerBytes, toBytes } from '../../http/bytes.ts';
import { calculateScenario } from '../calculation/calculate-scenario.ts';
import { type ScenarioThread, ScenarioThreads } from '../calculation/scenario-thread.ts';
import type { CompleteDocument } from '../document/complete-documents.ts';
import { ScenarioKinds } from '../models/scenario-kinds.ts';
import { resultAnswerOf } from '../result/result-answer-of.ts';
import type { ScenarioResultAnswer } from '../result/result.answer.ts';
import { RememberedChanges } from '../calculation/remembered-changes.ts';
import { RunSlots } from './run-slots.ts';

/** How a calculation is watched and ended. */
export interface Watching {
  /** The thread has begun. */
  begun(thread: ScenarioThread): void;
  progress(share: number): void;
}

/** Results are stored for years. */
const storedQuality = 6;

/** Documents made into results: at once for a slider, in a thread for what is to be kept. */
@Injectable()
export class Calculations {
  private readonly changes = new RememberedChanges();

  constructor(
    @Inject(ScenarioKinds) private readonly kinds: ScenarioKinds,
    @Inject(ScenarioThreads) private readonly threads: ScenarioThreads,
    @Inject(RunSlots) private readonly slots: RunSlots,
  ) {}

  /** Here and now, without what takes long. */
  preview(complete: CompleteDocument): ScenarioResultAnswer {
    const { document, facts, kind, context } = complete;
    const calculation = { model: kind.model, facts, document };
    const run = { preview: true, progress: () => undefined };
    const calculated = calculateScenario(calculation, run, this.changes.of(context.edition));
    return resultAnswerOf(complete, calculated, this.kinds.methodsOf(document.kind));
  }

  /** The whole result as bytes, in a thread, when there is a place for it. `begin` may say that it is no longer wanted. */
  async inThread(
    begin: () => Promise<CompleteDocument | null>,
    watching: Watching,
  ): Promise<AnswerBytes | null> {
    return this.slots.within(async () => {
      const complete = await begin();
      if (!complete) return null;
      const { document, facts } = complete;
      const thread = this.threads.start({ document, facts }, (share) => watching.progress(share));
      watching.begun(thread);
      const calculated = await thread.calculated;
      const answer = resultAnswerOf(complete, calculated, this.kinds.methodsOf(document.kind));
      return toBytes(answer, storedQuality);
    });
  }
}
