import { useQueryClient } from '@tanstack/react-query';
import type { Schema } from '../../../lib/api.ts';
import { sessionKey } from '../../../lib/queries/use-session.ts';
import type { Session } from '../../../lib/queries/use-session.ts';

type ExportNote = Schema<'ExportNote'>;

async function sendNote(note: ExportNote): Promise<void> {
  try {
    await fetch('/api/audit/exports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(note),
      // Who downloads and leaves the page at once is noted as well.
      keepalive: true,
    });
  } catch {
    // The file is made here and needs no connection: it is the reader's whether or not the note arrives.
  }
}

/** Export note — tells the log which file a signed-in person made of which edition; of visitors nothing is told. */
export function useExportNote(): (note: ExportNote) => void {
  const client = useQueryClient();
  return (note) => {
    if (client.getQueryData<Session>(sessionKey)?.user) void sendNote(note);
  };
}
