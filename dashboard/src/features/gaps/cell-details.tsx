import { useEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import type { MatrixAddress } from '@tilbudsvifte/charts';
import { figureWord, placePhrase } from '@tilbudsvifte/locale';
import type { Texts } from '@tilbudsvifte/locale';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { useMedia } from '../../lib/use-media.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { gapMeasures } from './gap-measures.ts';
import { gapOf } from './gap-rule.ts';
import type { GapRow, GapView } from './gap-view.ts';
import { MissingGap } from './missing-gap.tsx';

/** The selected cell. */
export interface CellDetailsProps {
  readonly cell: MatrixAddress;
  readonly row: GapRow | undefined;
  readonly view: GapView;
  readonly year: string;
  readonly threshold: number;
}

const shown = ['need', 'waiting', 'places', 'availability'];

/** What a gap means, in a sentence. */
export function gapSentence(gap: number, place: string, texts: Texts): string {
  const n = Math.abs(gap);
  if (n === 0) return texts('gaps.detailBalance', { place });
  return texts(gap < 0 ? 'gaps.detailShort' : 'gaps.detailSurplus', { n, place });
}

function Numbers({ row, view }: { readonly row: GapRow; readonly view: GapView }): ReactElement {
  const measures = gapMeasures(view).filter(({ key }) => shown.includes(key) || key.startsWith('required'));
  return (
    <dl className="fact-list">
      {measures.map((measure) => (
        <div key={measure.key}>
          <dt>{measure.label}</dt>
          <dd>{figureWord(measure.of(row), measure.kind, view.language)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Brings the details into sight whenever another cell is chosen; the matrix can be taller than the window. */
function useInSight(cell: MatrixAddress): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  useEffect(() => {
    panel.current?.scrollIntoView?.({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  }, [cell, still]);
  return panel;
}

/** Details of a cell — need, places and waiting, what they mean, and where free places may be found. */
export function CellDetails({ cell, row, view, year, threshold }: CellDetailsProps): ReactElement {
  const texts = useTexts();
  const [, change] = useSearchState();
  const panel = useInSight(cell);
  const gap = row && gapOf(row, view.rule);
  const town = view.names.municipality(cell.column);
  const group = view.names.targetGroup(cell.row);
  return (
    <div ref={panel}>
      <p>
        <strong>
          {group}, {town}
        </strong>
      </p>
      {gap && 'value' in gap ? (
        <p>{gapSentence(gap.value, placePhrase(town, view.language), texts)}</p>
      ) : (
        <MissingGap
          reason={gap?.missing ?? 'not-applicable'}
          place={town}
          year={year}
          threshold={threshold}
        />
      )}
      {row && <Numbers row={row} view={view} />}
      <p className="hint">{texts('gaps.locationNote')}</p>
      <p className="link-row">
        <PageLink to="/tilbudsvifte" search={{ mg: cell.row, ledig: 'ja' }}>
          {texts('gaps.findFree')}
        </PageLink>
        <button type="button" className="button link" onClick={() => change({ mg: cell.row })}>
          {texts('gaps.showGroup', { targetGroup: group })}
        </button>
      </p>
    </div>
  );
}
