import type { ReactElement } from 'react';
import { compareTexts } from '@tilbudsvifte/locale/screens/compare';
import { Notices } from '../../../components/notices/notices.tsx';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { CompareNames } from '../compare-names.ts';
import { CompareCard } from './compare-card.tsx';
import { PeersTable } from './peers-table.tsx';
import { SlopeCard } from './slope-card.tsx';

/** Everything below the question of the page. */
export interface CompareContentProps {
  readonly answer: Schema<'CompareAnswer'>;
  readonly names: CompareNames;
}

// Each figure counts its own withheld figures.
const saidByFigures: readonly string[] = ['withheld-cells'];

/** Sammenlign below the choices: the table, the change, and who the peers are. */
export function CompareContent({ answer, names }: CompareContentProps): ReactElement {
  const texts = useTextsOf(compareTexts);
  const looking = names.rule === 'nabo' || names.rule === 'lignende' ? names.own : undefined;
  return (
    <>
      <Notices notices={answer.notices.filter(({ code }) => !saidByFigures.includes(code))} />
      <Section title={texts('compare.tableSection')}>
        <CompareCard answer={answer} names={names} />
      </Section>
      <Section title={texts('compare.slopeSection')}>
        <SlopeCard answer={answer} names={names} />
      </Section>
      {looking !== undefined && (
        <Section title={texts('compare.peersSection')}>
          <PeersTable municipality={looking} names={names} />
        </Section>
      )}
    </>
  );
}
