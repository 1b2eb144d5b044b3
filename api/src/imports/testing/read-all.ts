import type { ImportIssue } from '../import-issue.ts';
import type { ImportLookups, ImportOptions, ImportSource } from '../import-source.ts';
import type { Observation } from '../../collection/observation.ts';
import { openImport } from '../read-import.ts';
import { sampleLookups } from './sample-lookups.ts';

/** A source of bytes handed out in pieces of `piece` bytes, so that letters and rows are cut anywhere. */
export function bytesSource(bytes: Uint8Array | string, name = 'file.csv', piece = 65536): ImportSource {
  const buffer = Buffer.from(bytes as Uint8Array);
  return {
    name,
    async *open() {
      for (let at = 0; at < buffer.length; at += piece) yield buffer.subarray(at, at + piece);
    },
  };
}

/** Everything one file gave. */
export interface ReadAll {
  readonly issues: ImportIssue[];
  readonly observations: Observation[];
  readonly rows: number[];
  readonly opened?: { kind: string; format: string; encoding?: string; table?: string };
}

/** Reads a whole file, as the importer would. */
export async function readAll(
  source: ImportSource,
  options: ImportOptions = {},
  lookups: ImportLookups = sampleLookups,
): Promise<ReadAll> {
  const result = await openImport(source, lookups, options);
  if ('refused' in result) return { issues: result.refused, observations: [], rows: [] };
  const { rows, ...opened } = result.opened;
  const all: ReadAll = { issues: [], observations: [], rows: [], opened };
  for await (const part of rows())
    for (const row of part)
      if ('issues' in row) all.issues.push(...row.issues);
      else {
        all.observations.push(...row.observations);
        all.rows.push(row.row);
      }
  return all;
}
