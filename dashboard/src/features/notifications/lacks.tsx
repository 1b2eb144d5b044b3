import type { ReactElement } from 'react';
import { notificationEditTexts, notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** Hvad mangler der — what keeps the answer from being sent, and what to know before it is. */
export function Lacks({
  notification: { lacks, figures, newer },
  names,
}: {
  readonly notification: Schema<'NotificationDetail'>;
  readonly names: CodeNames;
}): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const edit = useTextsOf(notificationEditTexts);
  const missing = [...new Set(figures.flatMap(({ basis }) => basis.coverage.missing))].sort();
  const named = missing.map((code) => names.municipality(code)).join(', ');
  return (
    <Section title={edit('notificationEdit.lacks')}>
      {lacks.length === 0 ? (
        <p>{edit('notificationEdit.lacks.none')}</p>
      ) : (
        <ul>
          {lacks.map((lack) => (
            <li key={lack}>
              {lack === 'due-on' ? (
                edit('notificationEdit.lacks.due-on')
              ) : (
                <a href={`#tekst-${lack}`}>
                  {edit('notificationEdit.lacks.text', { section: texts(`notification.section.${lack}`) })}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <p className="hint">{edit('notificationEdit.lacks.coverage', { n: missing.length, names: named })}</p>
      )}
      {newer?.figuresDiffer && (
        <p className="hint">{edit('notificationEdit.lacks.newer', { edition: newer.edition.label })}</p>
      )}
    </Section>
  );
}
