import { open, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { finished } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { type OrderedFormat, orderedFormats } from '../documents/documents.parameters.ts';
import { AnnexArchive, type ArchiveOrder } from '../documents/jobs/annex-archive.ts';
import { EditionSelection } from '../editions/edition-selection.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

const usage =
  'documents annexes --out FILE [--edition E] [--area A] [--format pdf|docx|both] [--language da|en]';

const options = {
  edition: { type: 'string' },
  area: { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
} as const;

/** `documents annexes --out FILE [--edition E] [--area A] [--format F]`: agenda annexes of all municipalities as one ZIP file. */
export async function documents(
  app: INestApplicationContext,
  [what = '', ...args]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { values } = parseArgs({ args: [...args], options });
  const { out, format = 'both', language = 'da' } = values;
  const asked = orderedFormats.find((one): one is OrderedFormat => one === format);
  if (what !== 'annexes' || !out || !asked || (language !== 'da' && language !== 'en'))
    throw new UsageError(usage);
  const edition = await app.get(EditionSelection).publishedEdition(values.edition);
  const { area, municipalities } = await app.get(AnnexArchive).members(edition, values.area);
  const started = Date.now();
  const bytes = await written(app, { edition, area, format: asked, language }, { out, terminal });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  terminal.out(
    `wrote ${out}: annexes of ${municipalities.length} municipalities in edition ${edition.label}, ${bytes} bytes, ${seconds} s`,
  );
  return 0;
}

/** Written piece by piece; half a file is none. */
async function written(
  app: INestApplicationContext,
  order: ArchiveOrder,
  { out, terminal }: { readonly out: string; readonly terminal: Terminal },
): Promise<number> {
  // A file that cannot be written is found out before the work.
  const stream = (await open(out, 'w')).createWriteStream();
  const ended = finished(stream);
  ended.catch(() => undefined);
  try {
    await app.get(AnnexArchive).write(order, {
      chunk: (bytes) => void stream.write(bytes),
      progress: (done, of) => (terminal.progress(`annexes: ${done}/${of}`), true),
    });
    stream.end();
    await ended;
    return stream.bytesWritten;
  } catch (error) {
    stream.destroy();
    await rm(out, { force: true });
    throw error;
  }
}
