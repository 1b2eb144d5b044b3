import type { ReactElement } from 'react';
import { useTexts } from '../../lib/use-texts.ts';
import { useDownloadState } from './downloads/use-download-state.ts';
import { useDownloads } from './downloads/use-downloads.ts';
import type { DownloadSource } from './downloads/use-downloads.ts';

/** Hent — every format of the figure; says how many rows it takes away. */
export function DownloadMenu({
  group,
  ...source
}: DownloadSource & { readonly group: string }): ReactElement {
  const texts = useTexts();
  const downloads = useDownloads(source);
  const { failed, busy, start } = useDownloadState();
  return (
    <details className="menu" name={group}>
      <summary className="button">{texts('card.rows', { n: source.model.rows.length })}</summary>
      <ul className="menu-list">
        {downloads.map((download) => (
          <li key={download.label}>
            <button type="button" className="menu-item" disabled={busy} onClick={() => start(download)}>
              {download.label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="menu-status">
        {failed ? texts('download.failed') : ''}
      </p>
    </details>
  );
}
