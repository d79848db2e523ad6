import { veiligheid } from '@rondom/taal/refusals/veiligheid';
import { volwassenenhulp as weigeringen } from '@rondom/taal/refusals/volwassenenhulp';

/** Sentences of what was refused here, and at which field. */
export const VELDEN = {
  actie: 'hulpactie-tekst',
  uiterlijk: 'hulpactie-uiterlijk',
  reden: 'hulpactie-reden',
  notitie: 'hulpaantekening-tekst',
  kinderen: 'kindcheck-kinderen',
  veilig: 'kindcheck-veilig',
  delen: 'kindcheck-delen',
  signaal: 'kindcheck-signaal',
  gezegd: 'kindcheck-gezegd',
  wie: 'hulp-wie',
  organisatie: 'hulp-organisatie',
  persoon: 'hulp-persoon',
  tot: 'hulp-tot',
  collega: 'hulp-collega',
} as const;

const refusals = { veiligheid, volwassenenhulp: weigeringen };
export const algemeen = { refusals };
export const bijActie = {
  refusals,
  fields: {
    actieLeeg: VELDEN.actie,
    actieTeLang: VELDEN.actie,
    geheimInTekst: VELDEN.actie,
    actiedagVoorbij: VELDEN.uiterlijk,
  },
};
export const bijCollega = {
  refusals,
  fields: { hulpLooptAl: VELDEN.collega, collegaNietTeVragen: VELDEN.collega },
};
export const bijReden = {
  refusals,
  fields: { actieRedenLeeg: VELDEN.reden, actieRedenTeLang: VELDEN.reden, geheimInTekst: VELDEN.reden },
};
export const bijKindcheck = {
  refusals,
  fields: {
    kindcheckVeiligOntbreekt: VELDEN.veilig,
    kindcheckSignaalLeeg: VELDEN.signaal,
    kindcheckSignaalTeLang: VELDEN.signaal,
    geheimInTekst: VELDEN.signaal,
    kindcheckDagOntbreekt: VELDEN.gezegd,
    kindcheckDagInToekomst: VELDEN.gezegd,
    geenMeldrecht: VELDEN.delen,
  },
};
export const bijVraag = {
  refusals,
  fields: {
    hulpNietVolwassen: VELDEN.wie,
    geenVolwassenenhulp: VELDEN.organisatie,
    hulpLooptAl: VELDEN.persoon,
    hulpverlenerNietTeVragen: VELDEN.persoon,
    hulpDagVoorbij: VELDEN.tot,
    hulpTeLang: VELDEN.tot,
    hulpToestemmingKorter: VELDEN.tot,
  },
};
