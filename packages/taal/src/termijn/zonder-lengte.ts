import type { Taal } from '../taal.ts';
import { zonderLengteEn } from './soortnaam-en.ts';
import { zonderLengteNl } from './soortnaam-nl.ts';

const woordNl = {
  direct: 'direct',
  onverwijld: 'zonder uitstel',
  zoSpoedigMogelijk: 'zo snel als kan',
  redelijkeTermijn: 'binnen een redelijke tijd',
  vooraf: 'voor de beslissing',
  bijEersteContact: 'bij het eerste contact',
  bijVerzoekschrift: 'in het verzoekschrift',
  eigenRegeling: 'volgens de eigen regeling',
  geenTermijn: 'de wet noemt geen tijd',
  streefcijfer: 'een afgesproken deel',
  totHerstel: 'tot het gezag is hersteld',
  blijvend: 'voor altijd',
};

const woordEn: typeof woordNl = {
  direct: 'at once',
  onverwijld: 'without delay',
  zoSpoedigMogelijk: 'as soon as can be',
  redelijkeTermijn: 'within a reasonable time',
  vooraf: 'before the decision',
  bijEersteContact: 'at the first contact',
  bijVerzoekschrift: 'in the petition',
  eigenRegeling: 'by their own rules',
  geenTermijn: 'the law names no time',
  streefcijfer: 'an agreed share',
  totHerstel: 'until gezag (parental authority) is restored',
  blijvend: 'for ever',
};

export type Termijnwoordcode = keyof typeof woordNl;
export type ZonderLengtecode = keyof typeof zonderLengteNl;

const woord = { nl: woordNl, en: woordEn };
const naam = { nl: zonderLengteNl, en: zonderLengteEn };

/** The word that stands where a length would. */
export const termijnWoord = (taal: Taal, code: Termijnwoordcode): string => woord[taal][code];

/** The name of a duty in time without a length. */
export const zonderLengteNaam = (taal: Taal, soort: ZonderLengtecode): string => naam[taal][soort];
