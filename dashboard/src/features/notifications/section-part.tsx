import type { ReactElement, ReactNode } from 'react';
import { notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { FigureTable } from './figure-table.tsx';

/** One of the questions: figures, then words — what is written of them, or the field to write it in. */
export function SectionPart({
  notification,
  section,
  names,
  children,
}: {
  readonly notification: Schema<'NotificationDetail'>;
  readonly section: Schema<'NotificationSectionAnswer'>;
  readonly names: CodeNames;
  readonly children: ReactNode;
}): ReactElement {
  const texts = useTextsOf(notificationTexts);
  return (
    <Section title={texts(`notification.section.${section.section}`)}>
      <p>{texts(`notification.question.${section.section}`)}</p>
      {children}
      {section.tables.map((table) => (
        <FigureTable key={table.table} notification={notification} table={table} names={names} />
      ))}
    </Section>
  );
}
