import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { needsSignIn } from '../../../lib/api-problem.ts';
import { signedOutKey } from '../../../lib/queries/query-client.ts';
import { sendFile } from './send-file.ts';

/** How far a file has come. */
export type FileSending =
  | { readonly phase: 'none' | 'stopped' }
  | { readonly phase: 'sending'; readonly name: string; readonly sent: number; readonly interrupted: boolean }
  | { readonly phase: 'failed'; readonly error: Error };

/** Sending of a file: its state, and how to begin and stop it. */
export interface FileSender {
  readonly state: FileSending;
  readonly begin: (file: File) => void;
  readonly stop: () => void;
}

/** Sends files, one at a time; leaving the page stops the sending. */
export function useFileSending(onSent: (upload: string) => void): FileSender {
  const client = useQueryClient();
  const [state, setState] = useState<FileSending>({ phase: 'none' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const begin = (file: File): void => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const show = (change: { sent?: number; interrupted?: boolean }): void =>
      setState((now) => (now.phase === 'sending' ? { ...now, ...change } : now));
    setState({ phase: 'sending', name: file.name, sent: 0, interrupted: false });
    sendFile(file, {
      signal,
      onProgress: (sent) => show({ sent }),
      onInterrupted: (interrupted) => show({ interrupted }),
    }).then(
      (upload) => {
        setState({ phase: 'none' });
        onSent(upload);
      },
      (error: Error) => {
        if (needsSignIn(error)) client.setQueryData(signedOutKey, true);
        setState(signal.aborted ? { phase: 'stopped' } : { phase: 'failed', error });
      },
    );
  };
  return { state, begin, stop: () => running.current?.abort() };
}
