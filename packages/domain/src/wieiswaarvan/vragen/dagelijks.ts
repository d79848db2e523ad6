import type { Vraag } from '../soorten.ts';
import { uitWieDoetWat } from '../uit-wie-doet-wat.ts';

/**
 * Questions about every day, school, living and the own body of a child.
 * @source BW 1:245 lid 4, 1:247, 1:253a lid 1, 1:265h lid 1, 1:303, 1:336; Jeugdwet art. 7.3.4 lid 2, 7.3.5 lid 1; Leerplichtwet 1969 art. 2, 16 en 21 en Paspoortwet art. 26, 34 en 40: niet nagekeken
 */
export const dagelijksevragen = [
  {
    ...{ code: 'dagelijks', gebied: 'dagelijksleven', onderwerp: 'dagelijks' },
    delen: uitWieDoetWat('dagelijks', 'ots'),
  },
  {
    ...{
      code: 'dagelijksvoogdij',
      gebied: 'dagelijksleven',
      onderwerp: 'dagelijks',
      taken: ['jeugdbescherming'],
    },
    delen: uitWieDoetWat('dagelijks', 'voogdij'),
  },
  {
    ...{ code: 'school', gebied: 'dagelijksleven', onderwerp: 'school' },
    delen: uitWieDoetWat('school', 'zonder'),
  },
  {
    ...{ code: 'leerplicht', gebied: 'dagelijksleven', taken: ['leerplicht'] },
    delen: [
      { partij: 'leerplichtambtenaar', rol: 'beslist', artikel: 'Leerplichtwet 16' },
      { partij: 'gezaghouder', rol: 'doet', artikel: 'Leerplichtwet 2' },
      { partij: 'school', rol: 'vraagt', artikel: 'Leerplichtwet 21' },
    ],
  },
  {
    ...{ code: 'verhuizen', gebied: 'dagelijksleven', onderwerp: 'wonen', taken: ['burgerzaken'] },
    delen: uitWieDoetWat('wonen', 'zonder'),
  },
  {
    ...{ code: 'paspoort', gebied: 'dagelijksleven', taken: ['burgerzaken'] },
    delen: [
      { partij: 'burgemeester', rol: 'beslist', artikel: 'Paspoortwet 26 en 40' },
      { partij: 'gezaghouder', rol: 'vraagt', artikel: 'Paspoortwet 34' },
    ],
  },
  {
    ...{ code: 'oudersoneens', gebied: 'dagelijksleven', taken: ['rechtbank'] },
    delen: [
      { partij: 'rechtbank', rol: 'beslist', artikel: 'BW 1:253a lid 1' },
      { partij: 'gezaghouder', rol: 'vraagt', artikel: 'BW 1:253a lid 1' },
    ],
  },
  {
    ...{ code: 'behandelingkind', gebied: 'lichaam', onderwerp: 'gezondheid' },
    delen: uitWieDoetWat('gezondheid', 'zonder', 'acht'),
  },
  {
    ...{ code: 'behandelingtwaalf', gebied: 'lichaam', onderwerp: 'gezondheid' },
    delen: uitWieDoetWat('gezondheid', 'zonder', 'twaalf'),
  },
  {
    ...{ code: 'behandelingzestien', gebied: 'lichaam', onderwerp: 'gezondheid' },
    delen: uitWieDoetWat('gezondheid', 'zonder', 'zestien'),
  },
  {
    ...{ code: 'behandelinggeweigerd', gebied: 'lichaam', taken: ['jeugdbescherming', 'rechtbank'] },
    delen: [
      { partij: 'kinderrechter', rol: 'beslist', artikel: 'BW 1:265h lid 1' },
      { partij: 'gecertificeerdeinstelling', rol: 'vraagt', artikel: 'BW 1:265h lid 1' },
    ],
  },
] as const satisfies readonly Vraag[];
