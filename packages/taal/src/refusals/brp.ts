import type { Catalogus } from '../catalogus.ts';

const nl = {
  bsnOngeldig: 'Dit burgerservicenummer klopt niet. Kijk de cijfers na.',
  bsnZonderGrond:
    'U mag dit nummer niet opvragen: er is geen wettelijke grond voor deze persoon en deze taak.',
  brpGeenJeugdige: 'Dit nummer is niet van een jeugdige. De gegevens zijn niet getoond.',
};

const en: typeof nl = {
  bsnOngeldig: 'This burgerservicenummer (citizen number) is not right. Check the digits.',
  bsnZonderGrond: 'You may not ask for this number: the law gives no ground for this person and this task.',
  brpGeenJeugdige: 'This number does not belong to a young person. The data are not shown.',
};

export const brp = { nl, en } satisfies Catalogus;
