import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { MunicipalityProfile } from './municipality-profile.tsx';

/** Kommuneprofil — six questions about one municipality, on one screen and on two sheets of paper. */
export function ProfilePage(): ReactElement {
  const { kode = '' } = useParams({ strict: false }) as { readonly kode?: string };
  return <MunicipalityProfile code={kode} />;
}
