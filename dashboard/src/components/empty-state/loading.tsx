import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../../lib/use-texts.ts';

const skeletonAfter = 200;
const wordsAfter = 1000;

/** Room to keep free while an answer is on its way: as high as what will stand there. */
export type ReservedHeight = 'figure' | 'card' | 'list' | 'page';

/** Loading state — keeps the room free at once, a skeleton after 200 ms, words after a second. */
export function Loading({ height = 'figure' }: { readonly height?: ReservedHeight }): ReactElement {
  const texts = useTexts();
  const [stage, setStage] = useState<'nothing' | 'skeleton' | 'words'>('nothing');
  useEffect(() => {
    const skeleton = setTimeout(() => setStage('skeleton'), skeletonAfter);
    const words = setTimeout(() => setStage('words'), wordsAfter);
    return () => {
      clearTimeout(skeleton);
      clearTimeout(words);
    };
  }, []);
  return (
    <div className={`loading loading-${height}${stage === 'nothing' ? '' : ' skeleton'}`}>
      <p role="status">{stage === 'words' ? texts('card.loading') : ''}</p>
    </div>
  );
}
