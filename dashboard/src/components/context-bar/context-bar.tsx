import { useRef } from 'react';
import type { ReactElement } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useMedia } from '../../lib/use-media.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { ContextAnnouncer } from './context-announcer.tsx';
import { ContextFields } from './context-fields.tsx';
import type { ContextOptions } from './context-fields.tsx';

function PhoneBar(options: ContextOptions): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const { municipality, area, targetGroup } = useChoices();
  const dialog = useRef<HTMLDialogElement>(null);
  const second = options.targetGroup && targetGroup ? targetGroup : area;
  return (
    <>
      <span className="chip">{municipality?.name ?? texts('context.wholeRegion')}</span>
      {second && <span className="chip">{nameOf(second, language)}</span>}
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {texts('context.change')}
      </button>
      <dialog ref={dialog} className="context-dialog" aria-label={texts('context.label')}>
        <ContextFields {...options} />
        <form method="dialog">
          <button className="button primary">{texts('nav.close')}</button>
        </form>
      </dialog>
    </>
  );
}

/** Context bar — what every figure of the page is about; stays in sight, and on phones folds into two chips. */
export function ContextBar(options: ContextOptions): ReactElement {
  const texts = useTexts();
  const phone = useMedia('(max-width: 639px)');
  return (
    <section className="context-bar" aria-label={texts('context.label')}>
      <div className="context-row">{phone ? <PhoneBar {...options} /> : <ContextFields {...options} />}</div>
      <ContextAnnouncer />
    </section>
  );
}
