import { useState } from 'react';
import type { ReactElement } from 'react';
import { itemTexts } from '@tilbudsvifte/locale/screens/items';
import { ConfirmModal } from '../confirm-dialog/confirm-modal.tsx';
import { Section } from '../page/section.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { emptyOf } from './item-fields.ts';
import type { EditableItem, ItemGroup } from './item-fields.ts';
import { ItemForm } from './item-form.tsx';

/** A group of things that may be changed. */
export interface ItemGroupProps {
  /** What they belong to: its address under `/api`, and the version that changes are made from. */
  readonly owner: { readonly path: string; readonly version: number };
  readonly group: ItemGroup;
  readonly mayChange: boolean;
}

function Remove({ owner, group, item }: ItemGroupProps & { readonly item: EditableItem }): ReactElement {
  const texts = useTextsOf(itemTexts);
  const [isAsking, setIsAsking] = useState(false);
  const path = `${owner.path}/${group.path}/${item.id}`;
  const { run, isPending, error } = useChange({
    make: (version: number) => send({ method: 'DELETE', path, version }),
  });
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={isPending}
        aria-label={texts('item.removeOf', { title: item.title })}
        onClick={() => setIsAsking(true)}
      >
        {texts('item.remove')}
      </button>
      <ProblemNotice error={error} />
      {isAsking && (
        <ConfirmModal
          title={texts('item.removeTitle', { title: item.title })}
          confirm={texts('item.removeNow')}
          onConfirm={() => run(owner.version)}
          onClose={() => setIsAsking(false)}
        >
          <p>{group.removeAsk(item.title)}</p>
        </ConfirmModal>
      )}
    </>
  );
}

function Item(props: ItemGroupProps & { readonly item: EditableItem }): ReactElement {
  const texts = useTextsOf(itemTexts);
  const { owner, group, item, mayChange } = props;
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  if (isOpen)
    return (
      <li className="card edit-item">
        <ItemForm
          form={`ret-${item.id}`}
          fields={group.fields}
          start={item.typed}
          submit={texts('item.save')}
          changeOf={(typed) => ({
            method: 'PATCH',
            path: `${owner.path}/${group.path}/${item.id}`,
            body: group.bodyOf(typed),
            version: owner.version,
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
            aria-label={texts('item.changeOf', { title: item.title })}
            onClick={() => setIsOpen(true)}
          >
            {texts('item.change')}
          </button>
          <Remove {...props} />
        </div>
      )}
    </li>
  );
}

/** Item group — the things of one kind, each to be changed or deleted, and a form for one more. */
export function ItemGroupSection(props: ItemGroupProps): ReactElement {
  const texts = useTextsOf(itemTexts);
  const { owner, group, mayChange } = props;
  const [added, setAdded] = useState(0);
  return (
    <Section title={group.title}>
      {group.items.length === 0 && <p>{texts('item.empty')}</p>}
      <ul className="edit-list">
        {group.items.map((item) => (
          <Item key={item.id} {...props} item={item} />
        ))}
      </ul>
      {mayChange && (
        <details className="edit-new">
          <summary>{group.addLabel}</summary>
          <ItemForm
            key={added}
            form={`ny-${group.path}`}
            fields={group.fields}
            start={emptyOf(group.fields)}
            submit={texts('item.add')}
            changeOf={(typed) => ({
              method: 'POST',
              path: `${owner.path}/${group.path}`,
              body: group.bodyOf(typed),
            })}
            onDone={() => setAdded((n) => n + 1)}
          />
        </details>
      )}
      <p role="status">{added > 0 && texts('item.added')}</p>
    </Section>
  );
}
