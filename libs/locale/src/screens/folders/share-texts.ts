import type { Topic } from '../../texts/topic.ts';

/** How a folder is shared: with roles, and by a link. */
export const folderShare = {
  'folderShare.open': { da: 'Del mappen', en: 'Share the folder' },
  'folderShare.title': { da: 'Del »{title}«', en: 'Share “{title}”' },
  'folderShare.roles': {
    da: 'Hvem kan læse mappen, når de er logget ind?',
    en: 'Who may read the folder when signed in?',
  },
  'folderShare.rolesHelp': {
    da: 'Alle med rollen finder mappen under Mødemapper. Kun du kan ændre den.',
    en: 'Everybody with the role finds the folder under Meeting folders. Only you can change it.',
  },
  'folderShare.role.administrator': { da: 'Administratorer', en: 'Administrators' },
  'folderShare.role.secretariat': { da: 'Sekretariatet', en: 'The secretariat' },
  'folderShare.role.approver': { da: 'Godkendere', en: 'Approvers' },
  'folderShare.role.reporter': { da: 'Indberettere', en: 'Reporters' },
  'folderShare.role.committee': { da: 'Udvalgspolitikere', en: 'Committee members' },
  'folderShare.link': { da: 'Link', en: 'Link' },
  'folderShare.linkHelp': {
    da: 'Alle med linket kan læse mappen uden at logge ind. Adressen vises kun nu; et nyt link lukker det gamle.',
    en: 'Everybody with the link can read the folder without signing in. The address is shown only now; a new link closes the old one.',
  },
  'folderShare.linkThere': { da: 'Mappen har et link.', en: 'The folder has a link.' },
  'folderShare.linkNone': { da: 'Mappen har intet link.', en: 'The folder has no link.' },
  'folderShare.linkMake': { da: 'Lav et link', en: 'Make a link' },
  'folderShare.linkRenew': { da: 'Lav et nyt link', en: 'Make a new link' },
  'folderShare.linkWithdraw': { da: 'Træk linket tilbage', en: 'Withdraw the link' },
  'folderShare.linkMade': { da: 'Linket er lavet:', en: 'The link is made:' },
  'folderShare.linkField': { da: 'Mappens link', en: 'Link of the folder' },
  'folderShare.copy': { da: 'Kopiér linket', en: 'Copy the link' },
  'folderShare.close': { da: 'Luk', en: 'Close' },
} as const satisfies Topic;
