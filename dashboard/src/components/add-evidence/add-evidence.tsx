import { useState } from 'react';
import type { ReactElement } from 'react';
import { evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { requestOf } from '../../lib/asked-requests.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { Modal } from '../confirm-dialog/modal.tsx';
import type { FigureModel } from '../figure-card/figure-model.ts';
import { EvidenceForm } from './evidence-form.tsx';

/** Føj til beslutning — for figures that are the answer of an analysis; freezes them behind a decision. */
export function AddEvidence({ model }: { readonly model: FigureModel }): ReactElement | null {
  const texts = useTextsOf(evidenceTexts);
  const [isOpen, setIsOpen] = useState(false);
  const request = requestOf(model.basis);
  if (request === undefined) return null;
  const close = (): void => setIsOpen(false);
  const isPublished = model.basis.edition.publishedAt !== null;
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {texts('evidence.add')}
      </button>
      {isOpen && (
        <Modal title={texts('evidence.add.title')} onClose={close}>
          <p>
            <strong>{model.headline}</strong>
          </p>
          {isPublished ? (
            <EvidenceForm request={request} edition={model.basis.edition.label} onClose={close} />
          ) : (
            <>
              <p>{texts('evidence.add.working')}</p>
              <button type="button" className="button" onClick={close}>
                {texts('evidence.add.close')}
              </button>
            </>
          )}
        </Modal>
      )}
    </>
  );
}
