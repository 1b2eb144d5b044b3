import type { LazyPage } from './lazy-page.tsx';
import { lazyPage } from './lazy-page.tsx';

const answering = lazyPage(() =>
  import('../features/meetings/answering/answering.page.tsx').then((file) => file.AnsweringPage),
);

/** Addresses of dialogue meetings and of answering their surveys; fetched when they are opened. */
export const meetingPages: readonly (readonly [path: string, component: LazyPage])[] = [
  [
    '/moeder',
    lazyPage(() => import('../features/meetings/meetings.page.tsx').then((file) => file.MeetingsPage)),
  ],
  [
    '/moeder/$moede',
    lazyPage(() => import('../features/meetings/meeting.page.tsx').then((file) => file.MeetingPage)),
  ],
  [
    '/moeder/$moede/ret',
    lazyPage(() =>
      import('../features/meetings/edit/edit-meeting.page.tsx').then((file) => file.EditMeetingPage),
    ),
  ],
  ['/svar', answering],
  ['/svar/$noegle', answering],
];
