import { Inject, Injectable } from '@nestjs/common';
import type { EditionRef } from '../../../editions/edition-ref.ts';
import { ProblemError } from '../../../http/problem.ts';
import { evidenceRequest } from '../../evidence/evidence-request.ts';
import { Freezing } from '../../evidence/freezing.ts';
import type { NotificationSource } from '../notification-codes.ts';
import { figureRequests, type NotificationSubject } from './figure-requests.ts';
import type { TakenFigures } from './figure.repository.ts';

/** The answer that no notification can be without: it knows area and target group. */
const needed: NotificationSource = 'supply-gaps';

/** Takes the figures of a notification from an edition: the bytes that its readers get, as evidence does. */
@Injectable()
export class TakingFigures {
  constructor(@Inject(Freezing) private readonly freezing: Freezing) {}

  /** Answers of every source that the edition can answer for. @throws ProblemError when area or group is none */
  async take(edition: EditionRef, subject: NotificationSubject): Promise<readonly TakenFigures[]> {
    const taken: TakenFigures[] = [];
    for (const [source, address] of figureRequests(subject)) {
      const { request, path, asked } = evidenceRequest(address);
      try {
        const { parameters, bytes } = await this.freezing.find(edition, { path, asked });
        taken.push({ source, request, path, parameters, sha256: bytes.sha256, body: bytes.body });
      } catch (error) {
        if (source === needed || !(error instanceof ProblemError)) throw error;
      }
    }
    return taken;
  }
}
