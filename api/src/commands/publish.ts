import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { Publisher, PublishRefused } from '../editions/publisher.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

const refusals: Record<PublishRefused['reason'], string> = {
  'label-taken':
    'label-taken There is an edition with this label already; choose another / Der findes en udgave med det navn; vælg et andet',
  'nothing-accepted':
    'nothing-accepted Nothing has been accepted yet; import first / Intet er godkendt endnu; indlæs først',
};

/** `publish --label L [--note N]`: make an immutable edition of all accepted batches. */
export async function publish(
  app: INestApplicationContext,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: { label: { type: 'string' }, note: { type: 'string' } },
  });
  if (!values.label) throw new UsageError('publish --label L [--note N]');
  const started = Date.now();
  try {
    const { edition, batches, counts, withheld, answers } = await app
      .get(Publisher)
      .publish(values.label, values.note ?? '', (stage, done, of) =>
        terminal.progress(`publish: ${stage} ${done}/${of}`),
      );
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    terminal.out(
      `published ${edition.label} (id ${edition.id}): ${batches} batches, ${counts} counts of which ${withheld} withheld, ${answers} answers, ${seconds} s, ${edition.hash ?? ''}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof PublishRefused)) throw error;
    terminal.err(refusals[error.reason]);
    return 1;
  }
}
