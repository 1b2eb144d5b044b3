import { useState } from 'react';
import type { ReactElement } from 'react';
import { agreementEditTexts } from '@tilbudsvifte/locale/screens/agreement';
import { ConfirmModal } from '../../../components/confirm-dialog/confirm-modal.tsx';
import { Section } from '../../../components/page/section.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import { useChange } from '../../../lib/queries/use-change.ts';
import { send } from '../../../lib/send.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { emptyOf } from './item-fields.ts';
import type { EditableItem, ItemGroup } from './item-fields.ts';
import { ItemForm } from './item-form.tsx';

/** A group of an agreement that may be changed. */
export interface ItemGroupProps {
  readonly agreement: { readonly id: string; readonly version: number };
  readonly group: ItemGroup;
  readonly mayChange: boolean;
}

function Remove({ agreement, group, item }: ItemGroupProps & { readonly item: EditableItem }): ReactElement {
  const texts = useTextsOf(agreementEditTexts);
  const [isAsking, setIsAsking] = useState(false);
  const path = `/agreements/${agreement.id}/${group.path}/${item.id}`;
  const { run, isPending, error } = useChange({
    make: (version: number) => send({ method: 'DELETE', path, version }),
  });
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={isPending}
        aria-label={texts('edit.removeOf', { title: item.title })}
        onClick={() => setIsAsking(true)}
      >
        {texts('edit.remove')}
      </button>
      <ProblemNotice error={error} />
      {isAsking && (
        <ConfirmModal
          title={texts('edit.removeTitle')}
          confirm={texts('edit.removeNow')}
          onConfirm={() => run(agreement.version)}
          onClose={() => setIsAsking(false)}
        >
          <p>{texts('edit.removeAsk', { title: item.title })}</p>
        </ConfirmModal>
      )}
    </>
  );
}

function Item(props: ItemGroupProps & { readonly item: EditableItem }): ReactElement {
  const texts = useTextsOf(agreementEditTexts);
  const { agreement, group, item, mayChange } = props;
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  if (isOpen)
    return (
      <li className="card edit-item">
        <ItemForm
          form={`ret-${item.id}`}
          fields={group.fields}
          start={item.typed}
          submit={texts('edit.save')}
          changeOf={(typed) => ({
            method: 'PATCH',
            path: `/agreements/${agreement.id}/${group.path}/${item.id}`,
            body: group.bodyOf(typed),
            version: agreement.version,
          })}
          onDone={close}
          onCancel={close}
        />
      </li>
    );
  return (
    <li className="edit-item">
      <p>
        <strong>{item.title}</strong>
        {item.more !== '' && <span className="hint"> {item.more}</span>}
      </p>
      {mayChange && (
        <div className="actions">
          <button
            type="button"
            className="button"
            aria-label={texts('edit.changeOf', { title: item.title })}
            onClick={() => setIsOpen(true)}
          >
            {texts('edit.change')}
          </button>
          <Remove {...props} />
        </div>
      )}
    </li>
  );
}

/** Item group — the things of one kind, each to be changed or deleted, and a form for one more. */
export function ItemGroupSection(props: ItemGroupProps): ReactElement {
  const texts = useTextsOf(agreementEditTexts);
  const { agreement, group, mayChange } = props;
  const [added, setAdded] = useState(0);
  return (
    <Section title={group.title}>
      {group.items.length === 0 && <p>{texts('edit.empty')}</p>}
      <ul className="edit-list">
        {group.items.map((item) => (
          <Item key={item.id} {...props} item={item} />
        ))}
      </ul>
      {mayChange && (
        <details className="edit-new">
          <summary>{texts(`edit.add.${group.path}`)}</summary>
          <ItemForm
            key={added}
            form={`ny-${group.path}`}
            fields={group.fields}
            start={emptyOf(group.fields)}
            submit={texts('edit.add')}
            changeOf={(typed) => ({
              method: 'POST',
              path: `/agreements/${agreement.id}/${group.path}`,
              body: group.bodyOf(typed),
            })}
            onDone={() => setAdded((n) => n + 1)}
          />
        </details>
      )}
      <p role="status">{added > 0 && texts('edit.added')}</p>
    </Section>
  );
}
