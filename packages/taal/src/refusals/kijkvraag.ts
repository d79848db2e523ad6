import type { Catalogus } from '../catalogus.ts';

/** Refusals of a question about who looked, of its answer, and of releasing a line. Family and workers read them. */
const nl = {
  vraagHoortBijRegel: 'Deze vraag hoort bij een regel. Kies eerst de regel.',
  vraagStaatOpen: 'Over deze regel staat al een vraag open. Het antwoord komt hier.',
  teVeelVragenOpen: 'Er staan al veel vragen open. Wacht eerst op antwoord, of bel.',
  magNietAntwoorden: 'Wie keek, antwoordt zelf. Of het vaste gezicht, als de dag voorbij is.',
  alBeantwoord: 'Deze vraag heeft al een antwoord. Ververs de pagina.',
  magNietVrijgeven: 'Deze regel geeft u niet vrij. Dat doet wie keek, of het eigen team.',
  regelNietAchtergehouden: 'Deze regel is al te zien voor deze persoon. Ververs de pagina.',
  gevaarNietGewogen: 'Lees eerst van wie gevaar komt. Zet daarna het vinkje.',
  regelAlGezien: 'Deze persoon opende de pagina al. Terugnemen kan niet meer.',
};

const en: typeof nl = {
  vraagHoortBijRegel: 'This question belongs to a line. Choose the line first.',
  vraagStaatOpen: 'A question about this line is open already. The answer comes here.',
  teVeelVragenOpen: 'Many questions are open already. Wait for an answer first, or call.',
  magNietAntwoorden: 'Who looked answers. Or the constant contact, once the day has passed.',
  alBeantwoord: 'This question has an answer already. Refresh the page.',
  magNietVrijgeven: 'You do not release this line. Who looked does, or the own team.',
  regelNietAchtergehouden: 'This person can see this line already. Refresh the page.',
  gevaarNietGewogen: 'First read from whom danger comes. Then tick the box.',
  regelAlGezien: 'This person opened the page already. It cannot be taken back any more.',
};

export const kijkvraag = { nl, en } satisfies Catalogus;
