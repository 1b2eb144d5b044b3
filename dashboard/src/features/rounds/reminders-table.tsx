import { useId } from 'react';
import type { ReactElement } from 'react';
import { compareDanish } from '@tilbudsvifte/locale';
import { momentText } from '@tilbudsvifte/locale/work';
import { CopyButton } from '../../components/copy-button/copy-button.tsx';
import type { Schema } from '../../lib/api.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { reminderText } from './reminder-text.ts';

type Item = Schema<'ReminderItem'>;

interface RowProps {
  readonly round: Schema<'RoundItem'>;
  readonly item: Item;
  readonly name: string;
}

function Reporters({ item: { reporters, reachable } }: { readonly item: Item }): ReactElement {
  const words = useWorkTexts();
  if (reporters.length === 0) return <strong className="stale">{words('round.noReporters')}</strong>;
  return <>{reporters.join(', ') + (reachable === 0 ? ` (${words('round.noMail')})` : '')}</>;
}

function Row({ round, item, name }: RowProps): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const language = useLanguage();
  const { subject, text } = reminderText(round, item);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{item.missing.map((kind) => texts(`kind.${kind}`)).join(', ')}</td>
      <td>{momentText(item.deadlineAt, new Date().toISOString(), language)}</td>
      <td>
        <Reporters item={item} />
      </td>
      <td>
        <CopyButton
          text={`${subject}\n\n${text}`}
          label={words('round.copyOne')}
          name={words('round.copyOneFor', { municipality: name })}
        />
      </td>
    </tr>
  );
}

/** Who is missing what, by municipality in Danish order, each with its text to copy. */
export function RemindersTable({
  round,
  reminders,
}: {
  readonly round: Schema<'RoundItem'>;
  readonly reminders: readonly Item[];
}): ReactElement {
  const words = useWorkTexts();
  const id = useId();
  const nameOf = useMunicipalityName();
  const sorted = reminders
    .map((item) => ({ item, name: nameOf(item.municipality) }))
    .sort((a, b) => compareDanish(a.name, b.name));
  const heads = ['municipality', 'missingForms', 'deadline', 'reporters', 'text'] as const;
  return (
    <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table">
        <caption id={id}>{words('round.remindersCaption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words(`round.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ item, name }) => (
            <Row key={item.municipality} round={round} item={item} name={name} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
