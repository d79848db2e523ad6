import { maatregel } from '@rondom/taal/refusals/maatregel';
import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { veiligheid } from '@rondom/taal/refusals/veiligheid';

/** Ids of the controls, so that a fault leads to its field. */
export const velden = {
  bron: 'stand-bron',
  sinds: 'stand-sinds',
  voor: 'stand-voor',
  reden: 'stand-reden',
  achtergehouden: 'stand-achtergehouden',
} as const;

export const standFaults = {
  refusals: { veiligheid, betrokkenheid, maatregel },
  fields: {
    bron: velden.bron,
    standBronOntbreekt: velden.bron,
    sinds: velden.sinds,
    standInToekomst: velden.sinds,
    standGevaarIsZelf: velden.voor,
    persoonNietInGezin: velden.voor,
    standRedenOntbreekt: velden.reden,
    achtergehoudenOntbreekt: velden.achtergehouden,
  },
};
