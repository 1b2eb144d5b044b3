import { useEffect, useState } from 'react';
import type { ScenarioAnswer, ScenarioDocument } from '../../../lib/scenario-answers.ts';
import { received } from '../../../lib/send.ts';

/** What the document gives as it is typed. */
export interface Preview {
  /** The last answer there was, also while a newer one is on its way. */
  readonly answer: ScenarioAnswer | undefined;
  /** The document that the last refusal was about. */
  readonly refused: ScenarioDocument | undefined;
  readonly error: Error | null;
  /** Whether the answer is that of an earlier document. */
  readonly isPending: boolean;
}

/** Long enough to skip most of a slider's way, short enough not to be noticed. */
const restMs = 80;

interface Outcome {
  readonly of: ScenarioDocument | undefined;
  readonly answer?: ScenarioAnswer;
  readonly error?: Error;
}

const headers = { 'Content-Type': 'application/json' };

async function preview(document: ScenarioDocument, signal: AbortSignal): Promise<ScenarioAnswer> {
  const body = JSON.stringify({ document });
  return received(await fetch('/api/scenarios/previews', { method: 'POST', headers, body, signal }));
}

/**
 * Live result of a document — asked for when typing rests; a request that a newer document has overtaken is given up.
 * @param document - the same object as long as nothing changes; undefined where it cannot be calculated
 */
export function usePreview(document: ScenarioDocument | undefined): Preview {
  const [last, setLast] = useState<Outcome>({ of: undefined });
  useEffect(() => {
    if (!document) return undefined;
    const given = new AbortController();
    const { signal } = given;
    const ask = async (): Promise<void> => {
      try {
        const answer = await preview(document, signal);
        if (!signal.aborted) setLast({ of: document, answer });
      } catch (error) {
        const why = error instanceof Error ? error : new Error(String(error));
        if (!signal.aborted) setLast((now) => ({ ...now, of: document, error: why }));
      }
    };
    const timer = setTimeout(() => void ask(), restMs);
    return () => {
      clearTimeout(timer);
      given.abort();
    };
  }, [document]);
  return {
    answer: last.answer,
    refused: last.error ? last.of : undefined,
    error: last.error ?? null,
    isPending: document !== undefined && last.of !== document,
  };
}
