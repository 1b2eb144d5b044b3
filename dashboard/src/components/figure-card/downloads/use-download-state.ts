import { useState } from 'react';
import type { Download } from './use-downloads.ts';

/** Runs one download at a time and remembers whether the last one failed. */
export function useDownloadState(): { failed: boolean; busy: boolean; start: (download: Download) => void } {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const start = ({ save }: Download): void => {
    setState('busy');
    save().then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return { failed: state === 'failed', busy: state === 'busy', start };
}
