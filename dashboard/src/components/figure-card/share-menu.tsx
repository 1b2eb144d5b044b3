import { useState } from 'react';
import type { ReactElement } from 'react';
import { outputsTexts } from '@tilbudsvifte/locale/screens/outputs';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { copyText } from './copy-text.ts';
import type { CopiedText } from './copy-text.ts';
import type { ShareLinks } from './share-links.ts';

/** What the share menu offers. */
export interface ShareMenuProps extends ShareLinks {
  /** Day the frozen figures were published, ISO. */
  readonly publishedAt: string | null;
  /** Text for an agenda item; made when it is asked for. */
  readonly agenda: () => CopiedText;
  readonly embed: string;
  readonly group: string;
}

interface Copy {
  readonly label: string;
  readonly content: () => CopiedText;
  readonly done: string;
  readonly failed: string;
}

function useCopies({ live, frozen, publishedAt, agenda, embed }: ShareMenuProps): readonly Copy[] {
  const texts = useTexts();
  const outputs = useTextsOf(outputsTexts);
  const link = (label: string, address: string): Copy => ({
    label,
    content: () => ({ plain: address }),
    done: texts('card.copied'),
    failed: texts('card.copyFailed', { link: address }),
  });
  const failed = outputs('outputs.textNotCopied');
  return [
    link(texts('card.copyLive'), live),
    ...(frozen !== undefined && publishedAt !== null
      ? [link(texts('card.copyFrozen', { date: publishedAt }), frozen)]
      : []),
    { label: texts('card.copyText'), content: agenda, done: outputs('outputs.textCopied'), failed },
    {
      label: outputs('outputs.copyEmbed'),
      content: () => ({ plain: embed }),
      done: outputs('outputs.codeCopied'),
      failed,
    },
  ];
}

/** Del — links named by consequence, a text for an agenda item, and the code that shows the figure elsewhere. */
export function ShareMenu(props: ShareMenuProps): ReactElement {
  const texts = useTexts();
  const [status, setStatus] = useState('');
  const start = ({ content, done, failed }: Copy): void => {
    copyText(content()).then(
      () => setStatus(done),
      () => setStatus(failed),
    );
  };
  return (
    <details className="menu" name={props.group}>
      <summary className="button">{texts('card.share')}</summary>
      <ul className="menu-list">
        {useCopies(props).map((copy) => (
          <li key={copy.label}>
            <button type="button" className="menu-item" onClick={() => start(copy)}>
              {copy.label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="menu-status">
        {status}
      </p>
    </details>
  );
}
