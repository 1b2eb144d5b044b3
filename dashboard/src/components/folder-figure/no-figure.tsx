import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useIsFetching } from '@tanstack/react-query';
import { outputsTexts } from '@tilbudsvifte/locale/screens/outputs';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { Loading } from '../empty-state/loading.tsx';

const settledAfterMs = 1000;

/** Whether everything that was asked for has come, and has had the time to be drawn. */
function useSettled(): boolean {
  const fetching = useIsFetching();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(fetching === 0), settledAfterMs);
    return () => clearTimeout(timer);
  }, [fetching]);
  return settled;
}

/** Stands where a single figure will come: room for it, or that there is none. */
export function NoFigure(): ReactElement {
  const outputs = useTextsOf(outputsTexts);
  return useSettled() ? (
    <p className="empty-state">{outputs('outputs.noFigure')}</p>
  ) : (
    <Loading height="card" />
  );
}
