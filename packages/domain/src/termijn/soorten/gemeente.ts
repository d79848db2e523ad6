import { binnen, duurt, klok, nietNagekeken, norm, tekst2017, vanafDan, wet2026 } from './bouw.ts';

const dwangsom = { gevolgen: [{ code: 'dwangsom', bron: 'Algemene wet bestuursrecht art. 4:17' }] } as const;
const bezwaarOpen = {
  gevolgen: [
    ...dwangsom.gevolgen,
    { code: 'termijnOpent', termijn: 'bezwaar', voor: 'gezin', bron: 'Algemene wet bestuursrecht art. 6:7' },
  ],
} as const;
const opschorting = {
  redenen: [
    'aanvullingGevraagd',
    'informatieBuitenland',
    'uitstelIngestemd',
    'vertragingAanvrager',
    'overmacht',
  ],
  bron: 'Algemene wet bestuursrecht art. 4:15',
  bronstatus: 'nietNagekeken',
} as const;
const verzuim = {
  redenen: ['verzuimHerstellen'],
  bron: 'Algemene wet bestuursrecht art. 7:10 lid 2',
  bronstatus: 'nietNagekeken',
} as const;
const verdagen = (artikel: string, aantal: number) => ({
  verlenging: {
    hoogstens: { aantal, eenheid: 'weken' },
    keren: 1,
    bron: `Algemene wet bestuursrecht art. ${artikel}`,
    bronstatus: 'nietNagekeken',
  } as const,
});

/** Signal, local team and municipality: asking for help, objecting to the answer, and the first plan. */
export const gemeente = {
  /** A by-law may set a shorter term. */
  beschikkingjeugdhulp: klok(
    'aanvraag',
    binnen(8, 'weken'),
    {
      ...nietNagekeken(
        'Algemene wet bestuursrecht art. 4:13; de verordening kan een kortere termijn stellen',
      ),
      opschorting,
    },
    bezwaarOpen,
  ),
  onderzoekwmo: klok('meldingBehoefte', binnen(6, 'weken'), tekst2017('Wmo 2015 art. 2.3.2 lid 1')),
  persoonlijkplan: klok('meldingBehoefte', binnen(7, 'dagen'), tekst2017('Wmo 2015 art. 2.3.2 lid 2')),
  beschikkingwmo: klok(
    'aanvraag',
    binnen(2, 'weken'),
    { ...tekst2017('Wmo 2015 art. 2.3.5 lid 2'), opschorting },
    bezwaarOpen,
  ),
  bezwaar: klok(
    'bekendmaking',
    binnen(6, 'weken'),
    nietNagekeken('Algemene wet bestuursrecht art. 6:7 en 6:8'),
  ),
  beroepbestuursrechter: klok(
    'bekendmaking',
    binnen(6, 'weken'),
    nietNagekeken('Algemene wet bestuursrecht art. 6:7 en 6:8'),
  ),
  beslissingopbezwaar: klok(
    'eindeBezwaartermijn',
    binnen(6, 'weken'),
    {
      ...nietNagekeken('Algemene wet bestuursrecht art. 7:10 lid 1'),
      opschorting: verzuim,
      ...verdagen('7:10 lid 3', 6),
    },
    dwangsom,
  ),
  beslissingopbezwaarcommissie: klok(
    'eindeBezwaartermijn',
    binnen(12, 'weken'),
    {
      ...nietNagekeken('Algemene wet bestuursrecht art. 7:10 lid 1, met commissie'),
      opschorting: verzuim,
      ...verdagen('7:10 lid 3', 6),
    },
    dwangsom,
  ),
  /** After a notice of default the authority owes money from the day after these two weeks. */
  dwangsombegin: klok(
    'ingebrekestelling',
    { ...vanafDan(2, 'weken') },
    nietNagekeken('Algemene wet bestuursrecht art. 4:17 lid 3'),
  ),
  /** A count of days that cost money, no term in which to act. */
  dwangsomdagen: klok(
    'eersteDwangsomdag',
    duurt(42, 'dagen'),
    nietNagekeken('Algemene wet bestuursrecht art. 4:17 lid 1'),
  ),
  klachtbestuursorgaan: klok('ontvangstKlacht', binnen(6, 'weken'), {
    ...nietNagekeken('Algemene wet bestuursrecht art. 9:11 lid 1'),
    ...verdagen('9:11 lid 2', 4),
  }),
  klachtbestuursorgaancommissie: klok('ontvangstKlacht', binnen(10, 'weken'), {
    ...nietNagekeken('Algemene wet bestuursrecht art. 9:11 lid 1, met commissie'),
    ...verdagen('9:11 lid 2', 4),
  }),
  schriftelijkplan: klok('wensSchriftelijkPlan', binnen(14, 'dagen'), wet2026('Jeugdwet art. 4.1.3 lid 4')),
  /** Plan adopted: by law counted from the moment it is certain that no familiegroepsplan will be made. */
  planwettelijk: klok('geenFamiliegroepsplan', binnen(6, 'weken'), wet2026('Jeugdwet art. 4.1.3 lid 5')),
  /** A ministerial rule, so the Algemene termijnenwet does not work on it by itself. */
  verantwoordelijkegemeente: klok(
    'informatieverzoek',
    norm(2, 'weken'),
    wet2026('Regeling Jeugdwet art. 1a.1'),
  ),
  /** After a move the help goes on with the same provider, from the day of the move. */
  voortzettingjeugdhulp: klok('verhuizing', duurt(1, 'jaren'), wet2026('Jeugdwet art. 2.7a lid 1')),
};
