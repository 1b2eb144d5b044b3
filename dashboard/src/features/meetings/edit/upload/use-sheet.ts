import { useState } from 'react';
import { useChange } from '../../../../lib/queries/use-change.ts';
import type { Schema } from '../../../../lib/api.ts';
import { received } from '../../../../lib/send.ts';
import type { SheetKind } from './sheet-kinds.ts';

type Upload = Schema<'MeetingUpload'>;

/** A sheet and where it goes. */
export interface Sheet {
  readonly meeting: string;
  readonly kind: SheetKind;
  /** The survey whose questions it holds. */
  readonly survey?: string | undefined;
  readonly file: File;
}

function addressOf({ meeting, kind, survey, file }: Sheet, dryRun: boolean): string {
  const asked = new URLSearchParams({
    kind,
    dryRun: String(dryRun),
    fileName: file.name,
    ...(survey !== undefined && { survey }),
  });
  return `/api/meetings/${meeting}/uploads?${asked.toString()}`;
}

async function sent(sheet: Sheet, dryRun: boolean): Promise<Upload> {
  const response = await fetch(addressOf(sheet, dryRun), {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: sheet.file,
  });
  return received<Upload>(response);
}

/** Sends a sheet: first only to be checked, then, once it is agreed to, to be stored. */
export function useSheet() {
  const [sheet, setSheet] = useState<Sheet>();
  const [outcome, setOutcome] = useState<Upload>();
  const checking = useChange({
    make: (chosen: Sheet) => sent(chosen, true),
    stale: [],
    onDone: setOutcome,
  });
  const storing = useChange({ make: (chosen: Sheet) => sent(chosen, false), onDone: setOutcome });
  const forget = (): void => {
    setSheet(undefined);
    setOutcome(undefined);
    checking.reset();
    storing.reset();
  };
  return {
    sheet,
    outcome,
    error: checking.error ?? storing.error,
    isPending: checking.isPending || storing.isPending,
    check: (chosen: Sheet): void => {
      forget();
      setSheet(chosen);
      checking.run(chosen);
    },
    store: (): void => {
      if (sheet) storing.run(sheet);
    },
    forget,
  };
}
