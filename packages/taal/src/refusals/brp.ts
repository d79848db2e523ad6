import type { Catalogus } from '../catalogus.ts';

const nl = {
  bsnOngeldig: 'Dit burgerservicenummer klopt niet. Kijk de cijfers na.',
  bsnZonderGrond:
    'U mag dit nummer niet opvragen: er is geen wettelijke grond voor deze persoon en deze taak.',
  brpGeenJeugdige: 'Dit nummer is niet van een jeugdige. De gegevens zijn niet getoond.',
  bsnOnbekend: 'De BRP kent dit nummer niet. Kijk de cijfers na.',
  brpAntwoordVerlopen: 'Dit antwoord van de BRP is verlopen. Vraag het nummer opnieuw.',
  brpZwijgt: 'De BRP antwoordt niet. Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.',
  brpWeigert: 'De BRP gaf geen antwoord op deze vraag. Er is niets gewijzigd. Vraag het uw beheerder.',
  brpOnleesbaar: 'Het antwoord van de BRP klopt niet. Wij tonen het niet. Er is niets gewijzigd.',
};

const en: typeof nl = {
  bsnOngeldig: 'This burgerservicenummer (citizen number) is not right. Check the digits.',
  bsnZonderGrond: 'You may not ask for this number: the law gives no ground for this person and this task.',
  brpGeenJeugdige: 'This number does not belong to a young person. The data are not shown.',
  bsnOnbekend: 'The BRP (register of persons) does not know this number. Check the digits.',
  brpAntwoordVerlopen: 'This answer of the BRP (register of persons) is too old. Ask for the number again.',
  brpZwijgt:
    'The BRP (register of persons) does not answer. Nothing has changed. Try again in a few minutes.',
  brpWeigert:
    'The BRP (register of persons) did not answer this question. Nothing has changed. Ask your administrator.',
  brpOnleesbaar:
    'The answer of the BRP (register of persons) is not right. It is not shown. Nothing has changed.',
};

export const brp = { nl, en } satisfies Catalogus;
