import type { Catalogus } from '../catalogus.ts';

/** Refusals in the own portal, read by a child and by a parent alike: so nobody is called u or jij. */
const nl = {
  geenPortaaltoegang: 'Deze pagina is nog niet open. Het vaste gezicht kan haar openzetten.',
  schrijfSamenMetVastGezicht:
    'Onder de twaalf jaar schrijven wij dit samen. Vraag het aan het vaste gezicht.',
  gezinHeeftGeenVastGezicht: 'Er is nog geen vast gezicht dat dit leest. De tekst is bewaard.',
  nietUwWoorden: 'Alleen wie dit schreef, kiest wie het leest.',
  kindSchrijftZelf: 'Vanaf twaalf jaar schrijft een kind zelf.',
  aanwezigeNietInGezin: 'Wie erbij was, hoort niet bij dit gezin. Kies opnieuw.',
  lezerNietInPlan: 'Deze persoon doet niet mee in het plan. Kies iemand anders.',
};

const en: typeof nl = {
  geenPortaaltoegang: 'This page is not open yet. The constant contact can open it.',
  schrijfSamenMetVastGezicht: 'Under twelve we write this together. Ask the constant contact.',
  gezinHeeftGeenVastGezicht: 'There is no constant contact yet to read this. The text is saved.',
  nietUwWoorden: 'Only the writer chooses who reads this.',
  kindSchrijftZelf: 'From twelve years on a child writes itself.',
  aanwezigeNietInGezin: 'Who was there is not of this family. Choose again.',
  lezerNietInPlan: 'This person does not take part in the plan. Choose somebody else.',
};

export const portaal = { nl, en } satisfies Catalogus;
