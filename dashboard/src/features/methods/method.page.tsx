import type { ReactElement, ReactNode } from 'react';
import { useParams } from '@tanstack/react-router';
import type { TextKey } from '@tilbudsvifte/locale';
import { methodNote } from '@tilbudsvifte/locale/methods';
import type { MethodNote } from '@tilbudsvifte/locale/methods';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { methodOfAddress } from './method-address.ts';

/** One method: the question it answers, how, when it holds, what it cannot say, and after whom. */
export function MethodPage(): ReactElement {
  const texts = useTexts();
  const { metode = '' } = useParams({ strict: false }) as { readonly metode?: string };
  const note = methodNote(methodOfAddress(metode), useLanguage());
  return (
    <Page
      title={note?.name ?? texts('methods.unknown')}
      {...(note && { lead: note.question })}
      context={null}
    >
      {note && <MethodParts note={note} />}
      <p>
        <PageLink to="/metoder">{texts('methods.all')}</PageLink>
      </p>
    </Page>
  );
}

function MethodParts({ note }: { readonly note: MethodNote }): ReactElement {
  return (
    <>
      <Part title="methods.formula">
        <p>{note.formula}</p>
      </Part>
      <Part title="methods.assumptions">
        <Lines lines={note.assumptions} />
      </Part>
      <Part title="methods.limits">
        <Lines lines={note.limits} />
      </Part>
      <Part title="methods.sources">
        <Lines lines={note.sources} />
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: TextKey; readonly children: ReactNode }): ReactElement {
  const texts = useTexts();
  return (
    <section>
      <h2>{texts(title)}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
