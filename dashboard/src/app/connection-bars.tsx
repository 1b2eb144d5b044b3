import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useConnected } from '../lib/connection/use-connected.ts';
import { useNewVersion } from '../lib/connection/new-version.ts';
import { savedMoment } from '../lib/connection/saved-moment.ts';
import { useTexts } from '../lib/use-texts.ts';

function OfflineBar(): ReactElement {
  const texts = useTexts();
  const [saved, setSaved] = useState<string>();
  useEffect(() => {
    // A browser that keeps nothing for us says so without a date.
    savedMoment().then(setSaved, () => undefined);
  }, []);
  const shown =
    saved === undefined ? texts('banner.offlineBare') : texts('banner.offline', { date: saved, time: saved });
  return (
    <p className="banner banner-warn" role="status">
      {shown} {texts('banner.offlineSending')}
    </p>
  );
}

/** Bars about the connection: figures that were kept, and a new version that waits. */
export function ConnectionBars(): ReactElement {
  const texts = useTexts();
  const connected = useConnected();
  const takeOver = useNewVersion();
  return (
    <>
      {!connected && <OfflineBar />}
      {takeOver && (
        <p className="banner banner-info" role="status">
          {texts('banner.newVersion')}{' '}
          <button type="button" className="button link" onClick={takeOver}>
            {texts('banner.reload')}
          </button>
        </p>
      )}
    </>
  );
}
