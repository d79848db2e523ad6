import { binnen, klok, nietNagekeken, norm, protocol, tekst2017, vanafDan } from './bouw.ts';

/** Raad voor de Kinderbescherming: waiting, investigating, and asking the judge after all. */
export const raad = {
  wachtnormraad: klok(
    'verzoekTotOnderzoek',
    norm(10, 'dagen'),
    protocol('Wachtnorm Raad voor de Kinderbescherming, tien dagen (inspectie; regionaal protocol)'),
  ),
  beschermingsonderzoek: klok(
    'verzoekTotOnderzoek',
    norm(56, 'dagen'),
    protocol('Regionaal protocol 2014/15, 56 dagen; huidig getal niet nagekeken'),
  ),
  strafonderzoekraad: klok(
    'verzoekTotOnderzoek',
    norm(40, 'dagen'),
    protocol('Regionaal protocol 2014/15, 40 dagen; huidig getal niet nagekeken'),
  ),
  /** From then on somebody who waits may call for news. */
  wachtbericht: klok(
    'beginWacht',
    vanafDan(3, 'maanden'),
    nietNagekeken('Raad voor de Kinderbescherming, uitleg over de wachttijd'),
  ),
  /** The Raad asks the judge although it saw no ground, because the mayor wants it. */
  oordeelkinderrechter: klok(
    'dagtekeningVerzoek',
    binnen(2, 'weken'),
    tekst2017('Burgerlijk Wetboek Boek 1 art. 255 lid 3'),
  ),
  /** The same for ending gezag, because the GI wants it. */
  oordeelrechtbankgezag: klok(
    'dagtekeningVerzoek',
    binnen(2, 'weken'),
    tekst2017('Burgerlijk Wetboek Boek 1 art. 267 lid 2'),
  ),
};
