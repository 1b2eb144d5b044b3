export { periodText } from '@tilbudsvifte/locale';
