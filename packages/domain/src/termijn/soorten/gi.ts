import {
  binnen,
  duurt,
  klok,
  nietNagekeken,
  norm,
  protocol,
  tekst2017,
  vervaltNa,
  voor,
  wet2026,
} from './bouw.ts';

const besluit = (artikel: string) => tekst2017(`Besluit Jeugdwet art. ${artikel}`);
const bw = (artikel: string) => tekst2017(`Burgerlijk Wetboek Boek 1 art. ${artikel}`);
const opnieuw = { bijTweede: 'opnieuw' } as const;

/** The GI that carries out a measure: first contact, plan, and telling the Raad. */
export const gi = {
  /** Jeugdbeschermer named and first contact with the child and each parent or guardian with gezag. */
  vastejeugdbeschermer: klok('opdracht', binnen(5, 'werkdagen'), besluit('4.2.2 lid 1')),
  /** The same under voogdij: first contact with the child and its parents. */
  vastejeugdbeschermervoogdij: klok('opdracht', binnen(5, 'werkdagen'), besluit('4.2.1 lid 1')),
  /** The same in youth probation: first contact with the young person and its parents or guardian. */
  jeugdreclasseringswerker: klok('opdracht', binnen(5, 'werkdagen'), besluit('4.2.3 lid 1')),
  /** Plan adopted: as the inspectorate tests it, counted from the start of the measure. */
  planvanafmaatregel: klok(
    'maatregelBegon',
    norm(6, 'weken'),
    protocol('Toetsingsnorm inspectie, zes weken vanaf de maatregel'),
  ),
  passendehulp: klok(
    'maatregelBegon',
    norm(3, 'maanden'),
    nietNagekeken('Toetsingsnorm inspectie 2019, passende hulp binnen drie maanden'),
  ),
  /** As often as needed, and at least this often. */
  planherziening: klok('planVastgesteld', binnen(1, 'jaren'), besluit('4.2.4'), opnieuw),
  planherzieninghalfjaar: klok(
    'planVastgesteld',
    norm(6, 'maanden'),
    nietNagekeken('Werkwijze in het veld, ieder half jaar'),
    opnieuw,
  ),
  /** The Raad is told that a measure or placement will not be extended, at the latest this long before it ends. */
  mededelingnietverlengen: klok('laatsteDagMaatregel', voor(2, 'maanden'), bw('265j lid 1')),
  /** The Raad is told that a placement will end early. */
  mededelingeindeuithuisplaatsing: klok('voorgenomenEinde', voor(1, 'maanden'), bw('265j lid 2')),
  /** After two years of supervision with placement the Raad advises on the extension. */
  mededelingnatweejaar: klok('laatsteDagMaatregel', voor(2, 'maanden'), bw('265j lid 3')),
  verzoekverlenging: klok(
    'laatsteDagMaatregel',
    { ...voor(8, 'weken'), atw: 'naarAnalogie' },
    nietNagekeken('Procesreglement rechtbanken, ongeveer acht weken'),
  ),
  verslagjeugdreclassering: klok('vorigVerslag', binnen(6, 'maanden'), besluit('4.2.5 lid 2'), opnieuw),
  toezichtproeftijd: klok(
    'ingangProeftijd',
    binnen(5, 'dagen'),
    tekst2017('Besluit tenuitvoerlegging jeugdstrafrecht art. 23 lid 2'),
  ),
  /** When the judge ordered that the conditions hold at once (Sr art. 77za). */
  toezichtproeftijdbevel: klok(
    'ingangProeftijd',
    binnen(7, 'dagen'),
    tekst2017('Besluit tenuitvoerlegging jeugdstrafrecht art. 23 lid 2, met bevel'),
  ),
  reactieklachtoordeel: klok(
    'oordeelKlachtencommissie',
    binnen(1, 'maanden'),
    wet2026('Jeugdwet art. 4.2.1 lid 5'),
  ),
  calamiteitdriewerkdagen: klok(
    'calamiteit',
    norm(3, 'werkdagen'),
    nietNagekeken('Werkwijze inspectie, drie werkdagen'),
  ),
  /** Not older than this when the work begins: the last day on which it may. */
  verklaringomtrentgedrag: klok(
    'afgifteVerklaring',
    vervaltNa(3, 'maanden'),
    wet2026('Jeugdwet art. 4.1.6 lid 2'),
  ),
  nieuweverklaringomtrentgedrag: klok(
    'gevraagdeVerklaring',
    binnen(10, 'weken'),
    wet2026('Jeugdwet art. 4.1.6 lid 3'),
  ),
  certificaat: klok('afgifteCertificaat', duurt(3, 'jaren'), wet2026('Jeugdwet art. 3.4 lid 5')),
  voorlopigcertificaat: klok('afgifteCertificaat', duurt(2, 'jaren'), wet2026('Jeugdwet art. 3.4 lid 5')),
};
