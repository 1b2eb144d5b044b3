import type { ReactElement, ReactNode } from 'react';
import type { Role } from '../../lib/queries/use-session.ts';
import { Page } from '../page/page.tsx';
import { RoleGate } from './role-gate.tsx';
import type { SignedIn } from './role-gate.tsx';

/** A page for people who are signed in. */
export interface WorkPageProps {
  readonly title: string;
  readonly lead?: string;
  /** Roles that may use it, any of them; absent: everybody who is signed in. */
  readonly roles?: readonly Role[];
  /** Draws the page for the person who is signed in. */
  readonly children: (session: SignedIn) => ReactNode;
}

/** Work page — heading, and the content for those who may use it; others are told why not, and how. */
export function WorkPage({ title, lead, roles, children }: WorkPageProps): ReactElement {
  return (
    <Page title={title} context={null} {...(lead !== undefined && { lead })}>
      <RoleGate {...(roles && { roles })}>{children}</RoleGate>
    </Page>
  );
}
