import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { TileGrid, useWidth } from '@tilbudsvifte/charts';
import type { Tile } from '@tilbudsvifte/charts';
import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { StateSign } from '../../components/state-sign/state-sign.tsx';
import { nameOf } from '../../lib/name-of.ts';
import { useMunicipalities } from '../../lib/queries/use-reference.ts';
import { framedMunicipality, tileLayout } from '../../lib/tile-layout.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { approvalLooks, approvalSigns, approvalStates } from './approval-look.ts';
import type { Approval } from './approval-look.ts';

/** The municipalities of an agreement as tiles. */
export interface ApprovalGridProps {
  readonly approvals: readonly Approval[];
  readonly own: string | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (party: string) => void;
}

function useTiles({ approvals, own }: ApprovalGridProps): readonly Tile[] {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const { data } = useMunicipalities();
  const abbreviations = new Map(data?.items.map(({ code, abbreviation }) => [code, abbreviation]));
  return approvals.map(({ party, state, on, ...names }) => {
    const said = {
      party: nameOf(names, language),
      state: texts(`agreement.approval.${state}`),
      date: on === null ? '' : formatDate(on, language),
    };
    return {
      code: party,
      abbreviation: abbreviations.get(party) ?? party,
      text: '',
      sign: <StateSign name={approvalSigns[state]} />,
      name: texts(`agreement.approvals.${on === null ? 'tile' : 'tileDated'}`, said),
      ...(party === own && { own: true }),
      ...approvalLooks[state],
    };
  });
}

function Legend({ approvals }: Pick<ApprovalGridProps, 'approvals'>): ReactElement {
  const texts = useTextsOf(agreementTexts);
  return (
    <ul className="approval-legend" aria-label={texts('agreement.approvals.legend')}>
      {approvalStates.map((state) => (
        <li key={state} className={`approval-${state}`}>
          <StateSign name={approvalSigns[state]} />
          {texts('agreement.approvals.legendOf', {
            state: texts(`agreement.approval.${state}`),
            n: approvals.filter((each) => each.state === state).length,
          })}
        </li>
      ))}
    </ul>
  );
}

/** Approval grid (F1) — the municipalities placed like a map; each tile says its state by sign, fill and name. */
export function ApprovalGrid(props: ApprovalGridProps): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const everybodys = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { data } = useMunicipalities();
  const tiles = useTiles(props);
  const { places, framed } = useMemo(() => {
    const codes = new Set(props.approvals.map(({ party }) => party));
    return tileLayout(data?.items.filter(({ code }) => codes.has(code)) ?? [], width);
  }, [data, props.approvals, width]);
  return (
    <div ref={box} className="approval-grid">
      {width > 0 && places.length > 0 && (
        <TileGrid
          label={texts('agreement.approvals.grid')}
          tiles={tiles}
          layout={places}
          width={width}
          onSelect={props.onSelect}
          {...(props.selected !== undefined && { selected: props.selected })}
          {...(framed && { inset: { code: framedMunicipality, label: everybodys('overview.inset') } })}
        />
      )}
      <Legend approvals={props.approvals} />
    </div>
  );
}
