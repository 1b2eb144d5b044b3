export { sourceLine, sourceNames } from '@tilbudsvifte/locale';
