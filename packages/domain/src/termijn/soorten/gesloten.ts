import { binnen, binnenVanafDag, duurt, jeugdwet, klok, rechtspositie, vervaltNa, wet2026 } from './bouw.ts';

const jw = (artikel: string, vanaf = jeugdwet) => wet2026(`Jeugdwet art. ${artikel}`, vanaf);
/** The Algemene termijnenwet does not work on deprivation of liberty (art. 4 under c). */
const vrijheidsbeneming = { vrijheidsbeneming: true, atw: 'nee' } as const;
const hogerBeroep = {
  code: 'termijnOpent',
  termijn: 'hogerberoep',
  voor: 'belanghebbende',
  bron: 'Jeugdwet art. 6.1.12 lid 7',
} as const;
const vervalt = (artikel: string) => ({ code: 'vervalt', bron: `Jeugdwet art. ${artikel}` }) as const;

/** Gesloten jeugdhulp: how long it may last, and what is due meanwhile. */
export const gesloten = {
  machtiginggesloten: klok(
    'beschikking',
    { ...duurt(1, 'jaren'), ...vrijheidsbeneming },
    jw('6.1.12 lid 2'),
    {
      gevolgen: [vervalt('6.1.12 lid 2'), hogerBeroep],
    },
  ),
  voorwaardelijkemachtiging: klok(
    'beschikking',
    { ...duurt(6, 'maanden'), ...vrijheidsbeneming },
    {
      ...jw('6.1.12 lid 2'),
      verlenging: {
        hoogstens: { aantal: 1, eenheid: 'jaren' },
        keren: 'telkens',
        bron: 'Jeugdwet art. 6.1.12 lid 2',
        bronstatus: 'wet2026',
      },
    },
    { gevolgen: [vervalt('6.1.12 lid 2'), hogerBeroep] },
  ),
  spoedmachtiginggesloten: klok(
    'beschikking',
    { ...duurt(4, 'weken'), ...vrijheidsbeneming },
    jw('6.1.12 lid 2'),
    {
      gevolgen: [vervalt('6.1.12 lid 2'), hogerBeroep],
    },
  ),
  /** Given before anybody was heard: Rv art. 800(3) works here too. */
  spoedmachtiginggehoord: klok(
    'uitspraak',
    { ...vervaltNa(2, 'weken'), ...vrijheidsbeneming },
    jw('6.1.10 lid 3 (Rv art. 800 lid 3)'),
    { gevolgen: [{ code: 'vervalt', tenzij: 'gehoord', bron: 'Jeugdwet art. 6.1.10 lid 3' }] },
  ),
  machtiginggeslotennietuitgevoerd: klok(
    'uitspraak',
    { ...vervaltNa(3, 'maanden'), ...vrijheidsbeneming },
    jw('6.1.12 lid 3'),
    { gevolgen: [{ code: 'vervalt', tenzij: 'tenuitvoergelegd', bron: 'Jeugdwet art. 6.1.12 lid 3' }] },
  ),
  /** "Vervalt op de veertiende dag nadat": on the fourteenth day it is gone, so the thirteenth is its last. */
  instemmingingetrokken: klok(
    'intrekkingInstemming',
    { ...duurt(14, 'dagen'), ...vrijheidsbeneming },
    jw('6.1.2 lid 7', rechtspositie),
    { gevolgen: [vervalt('6.1.2 lid 7')] },
  ),
  /** The judge decides when the young person is inside already. */
  beslissingreedsgesloten: klok(
    'verzoekschrift',
    { ...binnen(3, 'weken'), ...vrijheidsbeneming },
    jw('6.1.7 lid 2 en 6.1.8 lid 6'),
  ),
  opnemingmedegedeeld: klok(
    'beslissingOpname',
    { ...binnen(4, 'dagen'), ...vrijheidsbeneming },
    jw('6.1.6 lid 6'),
  ),
  verblijfnavoorwaardelijk: klok(
    'opname',
    { ...duurt(6, 'maanden'), ...vrijheidsbeneming },
    jw('6.1.6 lid 5'),
    { gevolgen: [vervalt('6.1.6 lid 5')] },
  ),
  /** After eighteen no longer than this. */
  geslotennaachttien: klok(
    'achttiendeVerjaardag',
    { ...duurt(6, 'maanden'), ...vrijheidsbeneming },
    jw('6.1.2 lid 4 onder d', rechtspositie),
    { gevolgen: [vervalt('6.1.2 lid 4 onder d')] },
  ),
  plangesloten: klok('opname', binnen(6, 'weken'), jw('6.2.9 lid 2', rechtspositie)),
  plangeslotenevaluatie: klok('aanvangPlan', binnen(4, 'weken'), jw('6.2.9 lid 8', rechtspositie)),
  plangeslotenvervolg: klok('vorigeEvaluatie', binnen(2, 'maanden'), jw('6.2.9 lid 8', rechtspositie), {
    bijTweede: 'opnieuw',
  }),
  /** "Te rekenen vanaf de datum waarop de klacht is ontvangen": that day counts. */
  klachtgesloten: klok('ontvangstKlacht', binnenVanafDag(4, 'weken'), jw('6.5.1 lid 3', rechtspositie), {
    gevolgen: [
      { code: 'termijnOpent', termijn: 'beroepgesloten', voor: 'gezin', bron: 'Jeugdwet art. 6.5.4 lid 3' },
    ],
  }),
  beroepgesloten: klok('ontvangstBeslissing', binnen(6, 'weken'), jw('6.5.4 lid 3', rechtspositie)),
};
