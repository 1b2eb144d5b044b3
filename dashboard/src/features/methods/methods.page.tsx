import type { ReactElement } from 'react';
import { compareDanish } from '@tilbudsvifte/locale';
import { METHOD_ROOMS, methodNote } from '@tilbudsvifte/locale/methods';
import type { MethodNote, MethodRoom } from '@tilbudsvifte/locale/methods';
import { galleryTexts } from '@tilbudsvifte/locale/screens/gallery';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { methodAddress } from './method-address.ts';

/** Metoder: what the figures are calculated with, each with a note. */
export function MethodsPage(): ReactElement {
  const texts = useTexts();
  const gallery = useTextsOf(galleryTexts);
  return (
    <Page title={texts('methods.title')} lead={texts('methods.lead')} context={null}>
      {METHOD_ROOMS.map((room) => (
        <RoomOfMethods key={room.name.da} room={room} />
      ))}
      <p className="link-row">
        <PageLink to="/galleri">{gallery('gallery.title')}</PageLink>
      </p>
    </Page>
  );
}

function RoomOfMethods({ room }: { readonly room: MethodRoom }): ReactElement {
  const language = useLanguage();
  const notes = room.methods
    .map((method) => methodNote(method, language))
    .filter((note): note is MethodNote => note !== undefined);
  return (
    <section>
      <h2>{room.name[language]}</h2>
      <dl className="method-list">
        {[...notes]
          .sort((a, b) => compareDanish(a.name, b.name))
          .map(({ method, name, question }) => (
            <div key={method}>
              <dt>
                <PageLink to="/metoder/$metode" params={{ metode: methodAddress(method) }}>
                  {name}
                </PageLink>
              </dt>
              <dd>{question}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
