import { getPlainDate } from '../../kern/index.ts';
import { binnen, duurt, klok, nietNagekeken, norm, protocol, tekst2017, voor } from './bouw.ts';

const reglement = (artikel: string) => tekst2017(`Reglement justitiële jeugdinrichtingen art. ${artikel}`);
/** Counted back from the conditional end of the PIJ measure: from that day on it may begin. */
const opZijnVroegst = (maanden: number) =>
  ({ ...voor(maanden, 'maanden'), einde: 'vroegst', atw: 'nee' }) as const;

/** Justitiële jeugdinrichting and the way back home. */
export const jji = {
  netwerkberaad: klok(
    'binnenkomst',
    norm(1, 'weken'),
    protocol('Uitvoeringskader netwerk- en trajectberaad 2009/10', getPlainDate('2010-01-01')),
  ),
  trajectberaad: klok(
    'binnenkomst',
    norm(4, 'weken'),
    nietNagekeken(
      'Eerste trajectberaad na drie tot vier weken; Besluit tenuitvoerlegging jeugdstrafrecht art. 28 noemt geen termijn',
    ),
  ),
  perspectiefplan: klok(
    'binnenkomst',
    binnen(3, 'weken'),
    tekst2017('Beginselenwet justitiële jeugdinrichtingen art. 20 lid 1'),
  ),
  perspectiefplanduur: klok('planVastgesteld', duurt(4, 'maanden'), reglement('28 lid 1'), {
    bijTweede: 'opnieuw',
  }),
  /** At least three times a year. */
  perspectiefplanevaluatie: klok('vorigeEvaluatie', binnen(4, 'maanden'), reglement('28 lid 2'), {
    bijTweede: 'opnieuw',
  }),
  scholingsprogramma: klok('beginProgramma', duurt(3, 'maanden'), reglement('4 lid 2')),
  scholingsprogrammabeslissing: klok('aanvraag', binnen(4, 'weken'), reglement('8 lid 5')),
  scholingsprogrammapijdriejaar: klok('eindePijMaatregel', opZijnVroegst(3), reglement('5 lid 2 onder a')),
  scholingsprogrammapijvijfjaar: klok('eindePijMaatregel', opZijnVroegst(6), reglement('5 lid 2 onder b')),
  scholingsprogrammapijzevenjaar: klok('eindePijMaatregel', opZijnVroegst(12), reglement('5 lid 2 onder c')),
  beklagjji: klok(
    'kennisgevingBeslissing',
    binnen(7, 'dagen'),
    tekst2017('Beginselenwet justitiële jeugdinrichtingen art. 66 lid 7'),
  ),
};
