import type { Topic } from '../../texts/topic.ts';

/** Mødemapper: the list of folders, and what a folder is. */
export const folderList = {
  'folders.title': { da: 'Mødemapper', en: 'Meeting folders' },
  'folders.lead': {
    da: 'En mødemappe samler de figurer, et møde skal bruge, i den rækkefølge de skal ses.',
    en: 'A meeting folder gathers the figures that a meeting needs, in the order they are to be seen.',
  },
  'folders.list': { da: 'Dine mapper', en: 'Your folders' },
  'folders.meetings': { da: 'Se også dialogmøderne', en: 'See also the dialogue meetings' },
  'folders.noneYet': { da: 'Du har ingen mødemapper endnu.', en: 'You have no meeting folders yet.' },
  'folders.noneYetHelp': {
    da: 'Tryk på »Føj til mødemappe« under en figur, eller lav en tom mappe her. Mapper, som andre deler med dig, står her også.',
    en: 'Press “Add to meeting folder” under a figure, or make an empty folder here. Folders that others share with you are listed here too.',
  },
  'folders.howTitle': { da: 'Sådan bruges en mødemappe', en: 'How a meeting folder is used' },
  'folders.how.open': {
    da: 'Har du fået et link til en mappe, så åbn det: mappen kan læses uden at logge ind.',
    en: 'If you were given a link to a folder, open it: the folder is read without signing in.',
  },
  'folders.how.frozen': {
    da: 'Tallene i en mappe holdes fast, så de er de samme på mødet som da mappen blev lavet.',
    en: 'The figures of a folder are held, so that they are the same at the meeting as when the folder was made.',
  },
  'folders.how.offline': {
    da: 'En mappe, du har åbnet, kan åbnes igen uden forbindelse.',
    en: 'A folder that you have opened can be opened again without a connection.',
  },
  'folders.how.make': {
    da: 'Log ind for at lave dine egne mapper og se dem, der er delt med dig.',
    en: 'Sign in to make folders of your own and to see those shared with you.',
  },
  'folders.signIn': { da: 'Log ind', en: 'Sign in' },
  'folders.new': { da: 'Ny mødemappe', en: 'New meeting folder' },
  'folders.newTitle': { da: 'Navn', en: 'Name' },
  'folders.newHint': {
    da: 'For eksempel: Figurer til mødet i Dialogforum',
    en: 'For example: Figures for the meeting of the forum',
  },
  'folders.newNeeds': { da: 'Giv mappen et navn.', en: 'Give the folder a name.' },
  'folders.make': { da: 'Lav mappen', en: 'Make the folder' },
  'folders.figures': {
    da: '{n, plural, =0 {Ingen figurer} =1 {# figur} other {# figurer}}',
    en: '{n, plural, =0 {No figures} =1 {# figure} other {# figures}}',
  },
  'folders.meetingOn': { da: '{meeting}, {date, date, long}', en: '{meeting}, {date, date, long}' },
  'folders.on': { da: 'Møde {date, date, long}', en: 'Meeting on {date, date, long}' },
  'folders.own': { da: 'Din mappe', en: 'Your folder' },
  'folders.theirs': { da: 'Delt med dig', en: 'Shared with you' },
  'folders.linkShared': { da: 'Kan læses ved link', en: 'Can be read by link' },
  'folders.sharedWith': { da: 'Delt med {roles}', en: 'Shared with {roles}' },
  'folders.changed': { da: 'Ændret {at, date, long}', en: 'Changed {at, date, long}' },
  'folders.nextOpen': { da: 'Åbn mødemappen »{title}«', en: 'Open the meeting folder “{title}”' },
  'folders.role.administrator': { da: 'administratorer', en: 'administrators' },
  'folders.role.secretariat': { da: 'sekretariatet', en: 'the secretariat' },
  'folders.role.approver': { da: 'godkendere', en: 'approvers' },
  'folders.role.reporter': { da: 'indberettere', en: 'reporters' },
  'folders.role.committee': { da: 'udvalgspolitikere', en: 'committee members' },
} as const satisfies Topic;
