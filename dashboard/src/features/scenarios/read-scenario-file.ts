import type { ScenarioDocument } from '../../lib/scenario-answers.ts';

/** A scenario as a file: the document and the hash it had when it was downloaded. */
export interface ScenarioFile {
  readonly document: ScenarioDocument;
  readonly sha256?: string;
}

/** Why a file is not even sent. */
export type FileFault = 'noFile' | 'tooLarge' | 'notJson' | 'notScenario';

const mostBytes = 1_000_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): ScenarioFile | FileFault {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'notJson';
  }
  if (!isObject(content) || !isObject(content['document'])) return 'notScenario';
  const { document, sha256 } = content;
  // What the document holds is for the API to check, field by field.
  const file = { document: document as unknown as ScenarioDocument };
  return typeof sha256 === 'string' ? { ...file, sha256 } : file;
}

/** A scenario's file as it can be sent, or why it cannot be one. */
export async function readScenarioFile(file: File | undefined): Promise<ScenarioFile | FileFault> {
  if (!file) return 'noFile';
  if (file.size > mostBytes) return 'tooLarge';
  return parsed(await file.text());
}
