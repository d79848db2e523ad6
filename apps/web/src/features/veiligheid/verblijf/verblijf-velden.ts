import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { maatregel } from '@rondom/taal/refusals/maatregel';
import { veiligheid } from '@rondom/taal/refusals/veiligheid';

/** Ids of the controls, so that a fault leads to its field. */
export const velden = {
  wie: 'verblijf-wie',
  sinds: 'verblijf-sinds',
  tot: 'verblijf-tot',
  bron: 'verblijf-bron',
  reden: 'verblijf-reden',
} as const;

export const verblijfFaults = {
  refusals: { veiligheid, betrokkenheid, maatregel },
  fields: {
    verblijfVanNiemand: velden.wie,
    verblijfAlGeheim: velden.wie,
    persoonNietInGezin: velden.wie,
    sinds: velden.sinds,
    verblijfInToekomst: velden.sinds,
    tot: velden.tot,
    verblijfTotVoorSinds: velden.tot,
    verblijfBronOntbreekt: velden.bron,
    verblijfRedenOntbreekt: velden.reden,
  },
};
