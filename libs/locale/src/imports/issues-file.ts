import type { Topic } from '../texts/topic.ts';

/** Import issues about a whole file: format, encoding, size, the lines of a text file. */
export const issuesFile = {
  'issue.file-empty': {
    da: 'Filen er tom. Vælg filen med overskrifter og rækker, og indlæs den.',
    en: 'The file is empty. Choose the file with headings and rows, and import that.',
  },
  'issue.file-too-large': {
    da: 'Filen er for stor. Den må højst fylde {limitBytes, number, megabytes}. Del den op, eller gem den som CSV.',
    en: 'The file is too large. It may be at most {limitBytes, number, megabytes}. Split it, or save it as CSV.',
  },
  'issue.format-unknown': {
    da: 'Filen er {found, select, html {en webside} pdf {en PDF-fil} png {et billede} jpeg {et billede} gif {et billede} gzip {en pakket fil} rar {en pakket fil} rtf {et tekstdokument} program {et program} other {noget andet end en tabel}} og kan ikke læses. Gem tallene som CSV eller XLSX, og indlæs den fil.',
    en: 'The file is {found, select, html {a web page} pdf {a PDF file} png {a picture} jpeg {a picture} gif {a picture} gzip {a compressed file} rar {a compressed file} rtf {a text document} program {a program} other {something other than a table}} and cannot be read. Save the figures as CSV or XLSX, and import that file.',
  },
  'issue.format-mismatch': {
    da: 'Filens navn ender på .{name}, men indholdet er {found, select, html {en webside} pdf {en PDF-fil} png {et billede} jpeg {et billede} gif {et billede} gzip {en pakket fil} rar {en pakket fil} rtf {et tekstdokument} program {et program} other {noget andet}}. Åbn den i det program, den kommer fra, gem den som CSV eller XLSX, og indlæs den fil.',
    en: 'The file’s name ends in .{name}, but its content is {found, select, html {a web page} pdf {a PDF file} png {a picture} jpeg {a picture} gif {a picture} gzip {a compressed file} rar {a compressed file} rtf {a text document} program {a program} other {something else}}. Open it in the program it comes from, save it as CSV or XLSX, and import that file.',
  },
  'issue.encoding-unsupported': {
    da: 'Filens tegnsæt kan ikke læses (fandt {encoding}). Gem filen som “CSV UTF-8”, og indlæs den igen.',
    en: 'The file’s character encoding cannot be read (found {encoding}). Save the file as “CSV UTF-8” and import it again.',
  },
  'issue.encoding-mixed': {
    da: 'Filen blander flere tegnsæt ({encodings}), så æ, ø og å kan blive forkerte. Gem hele filen som “CSV UTF-8”, og indlæs den igen.',
    en: 'The file mixes character encodings ({encodings}), so æ, ø and å may come out wrong. Save the whole file as “CSV UTF-8” and import it again.',
  },
  'issue.encoding-garbled': {
    da: 'Bogstaver er ødelagt: her står “{value}”, hvor der skulle stå for eksempel æ, ø eller å. Hent filen igen fra kilden, og gem den som “CSV UTF-8”.',
    en: 'Letters are damaged: it says “{value}” where there should be for example æ, ø or å. Fetch the file again from its source and save it as “CSV UTF-8”.',
  },
  'issue.nul-character': {
    da: 'Linjen indeholder et nultegn, som ikke findes i tekst. Filen er formentlig beskadiget; hent eller gem den igen.',
    en: 'The line holds a NUL character, which no text has. The file is probably damaged; fetch or save it again.',
  },
  'issue.line-too-long': {
    da: 'Linjen er for lang. Højst {limitBytes, number, megabytes} er tilladt. Kontrollér, at filen har ét linjeskift for hver række.',
    en: 'The line is too long. At most {limitBytes, number, megabytes} is allowed. Check that the file has one line break for each row.',
  },
  'issue.too-many-columns': {
    da: 'Rækken har {columns, number} kolonner. Højst {limit, number} er tilladt. Slet de overflødige kolonner.',
    en: 'The row has {columns, number} columns. At most {limit, number} are allowed. Delete the superfluous columns.',
  },
  'issue.quote-unclosed': {
    da: 'Et anførselstegn er åbnet på denne linje, men aldrig lukket. Sæt det afsluttende anførselstegn, eller fjern det første.',
    en: 'A quotation mark is opened on this line but never closed. Add the closing mark, or remove the opening one.',
  },
  'issue.quote-misplaced': {
    da: 'Efter det afsluttende anførselstegn i “{value}” skulle feltet være slut. Skriv anførselstegn inde i en tekst dobbelt.',
    en: 'After the closing quotation mark of “{value}” the field should have ended. Write quotation marks inside a text twice.',
  },
  'issue.no-rows': {
    da: 'Filen har ingen rækker, der kan indlæses. Tilføj mindst én række under overskrifterne, eller vælg en anden fil.',
    en: 'The file has no rows that can be imported. Add at least one row under the headings, or choose another file.',
  },
  'issue.too-many-issues': {
    da: 'De første {told, number} fejl og bemærkninger er vist. Yderligere {hidden, number} er ikke vist, heraf {hiddenErrors, number} fejl. Ret de viste først, og indlæs filen igen.',
    en: 'The first {told, number} errors and notices are shown. A further {hidden, number} are not, {hiddenErrors, number} of them errors. Correct those shown first, and import the file again.',
  },
} as const satisfies Topic;
