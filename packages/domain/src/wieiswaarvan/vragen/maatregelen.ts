import type { Vraag } from '../soorten.ts';
import { uitWieDoetWat } from '../uit-wie-doet-wat.ts';

/**
 * Questions about an order of the judge, from asking for an inquiry to its end.
 * @source Jeugdwet art. 2.4 lid 1, 3.1 lid 1, 3.2 lid 1; BW 1:255 lid 1 en 2, 1:259, 1:260, 1:262b, 1:263 lid 1 en 2, 1:264 lid 1, 1:265b lid 1 en 2, 1:265f, 1:266 lid 1, 1:267 lid 1; Rv 800 lid 1, 809 lid 1; Wetboek van Strafrecht art. 77a: niet nagekeken
 */
export const maatregelvragen = [
  {
    ...{
      code: 'onderzoekvragen',
      gebied: 'maatregelen',
      taken: ['raadsonderzoek', 'jeugdbeschermingstafel'],
    },
    delen: [
      { partij: 'raadvoordekinderbescherming', rol: 'beslist', artikel: 'Jeugdwet 3.1 lid 1' },
      { partij: 'gemeente', rol: 'vraagt', artikel: 'Jeugdwet 2.4 lid 1' },
      { partij: 'gecertificeerdeinstelling', rol: 'vraagt', artikel: 'Jeugdwet 3.1 lid 1' },
      { partij: 'veiligthuis', rol: 'vraagt', artikel: 'Jeugdwet 3.1 lid 1' },
      { partij: 'jeugdhulpaanbieder', rol: 'vraagt', artikel: 'Jeugdwet 3.1 lid 1' },
    ],
  },
  {
    ...{ code: 'onderzoekloopt', gebied: 'maatregelen', onderwerp: 'onderzoek', taken: ['raadsonderzoek'] },
    delen: uitWieDoetWat('onderzoek', 'onderzoek'),
  },
  {
    ...{ code: 'ondertoezichtstelling', gebied: 'maatregelen', taken: ['rechtbank', 'raadsonderzoek'] },
    delen: [
      { partij: 'kinderrechter', rol: 'beslist', artikel: 'BW 1:255 lid 1' },
      { partij: 'raadvoordekinderbescherming', rol: 'vraagt', artikel: 'BW 1:255 lid 2' },
      { partij: 'openbaarministerie', rol: 'vraagt', artikel: 'BW 1:255 lid 2' },
      { partij: 'gezaghouder', rol: 'adviseert', artikel: 'Rv 800 lid 1' },
      { partij: 'kind', rol: 'adviseert', artikel: 'Rv 809 lid 1' },
    ],
  },
  {
    ...{ code: 'maatregelverlengen', gebied: 'maatregelen', onderwerp: 'maatregel' },
    ...{ taken: ['jeugdbescherming', 'rechtbank'], delen: uitWieDoetWat('maatregel', 'ots', 'twaalf') },
  },
  {
    ...{ code: 'uithuisplaatsing', gebied: 'maatregelen', onderwerp: 'wonen' },
    taken: ['jeugdbescherming', 'rechtbank'],
    delen: [
      ...uitWieDoetWat('wonen', 'uithuis'),
      { partij: 'gecertificeerdeinstelling', rol: 'vraagt', artikel: 'BW 1:265b lid 1' },
      { partij: 'raadvoordekinderbescherming', rol: 'vraagt', artikel: 'BW 1:265b lid 2' },
      { partij: 'openbaarministerie', rol: 'vraagt', artikel: 'BW 1:265b lid 2' },
    ],
  },
  {
    ...{ code: 'contact', gebied: 'maatregelen', onderwerp: 'contact', taken: ['jeugdbescherming'] },
    delen: uitWieDoetWat('contact', 'uithuis'),
  },
  {
    ...{ code: 'aanwijzing', gebied: 'maatregelen', taken: ['jeugdbescherming'] },
    delen: [
      { partij: 'gecertificeerdeinstelling', rol: 'beslist', artikel: 'BW 1:263 lid 1' },
      { partij: 'gezaghouder', rol: 'doet', artikel: 'BW 1:263 lid 2' },
      { partij: 'kind', rol: 'doet', artikel: 'BW 1:263 lid 2' },
    ],
  },
  {
    ...{ code: 'aanwijzingoneens', gebied: 'maatregelen', taken: ['rechtbank', 'vertrouwenspersoon'] },
    delen: [
      { partij: 'kinderrechter', rol: 'beslist', artikel: 'BW 1:264 lid 1' },
      { partij: 'gezaghouder', rol: 'vraagt', artikel: 'BW 1:264 lid 1' },
      { partij: 'kind', rol: 'vraagt', artikel: 'BW 1:264 lid 1' },
    ],
  },
  {
    ...{ code: 'geschil', gebied: 'maatregelen', taken: ['rechtbank'] },
    delen: [
      { partij: 'kinderrechter', rol: 'beslist', artikel: 'BW 1:262b' },
      { partij: 'gezaghouder', rol: 'vraagt', artikel: 'BW 1:262b' },
      { partij: 'kind', rol: 'vraagt', artikel: 'BW 1:262b' },
      { partij: 'gecertificeerdeinstelling', rol: 'vraagt', artikel: 'BW 1:262b' },
    ],
  },
  {
    ...{ code: 'andereinstelling', gebied: 'maatregelen', taken: ['rechtbank'] },
    delen: [
      { partij: 'kinderrechter', rol: 'beslist', artikel: 'BW 1:259' },
      { partij: 'gecertificeerdeinstelling', rol: 'vraagt', artikel: 'BW 1:259' },
      { partij: 'raadvoordekinderbescherming', rol: 'vraagt', artikel: 'BW 1:259' },
      { partij: 'gezaghouder', rol: 'vraagt', artikel: 'BW 1:259' },
      { partij: 'kind', rol: 'vraagt', artikel: 'BW 1:259' },
    ],
  },
  {
    ...{ code: 'gezagbeeindigen', gebied: 'maatregelen', taken: ['rechtbank', 'raadsonderzoek'] },
    delen: [
      { partij: 'rechtbank', rol: 'beslist', artikel: 'BW 1:266 lid 1' },
      { partij: 'raadvoordekinderbescherming', rol: 'vraagt', artikel: 'BW 1:267 lid 1' },
      { partij: 'openbaarministerie', rol: 'vraagt', artikel: 'BW 1:267 lid 1' },
    ],
  },
  {
    ...{ code: 'jeugdreclassering', gebied: 'maatregelen', taken: ['jeugdreclassering'] },
    delen: [
      { partij: 'kinderrechter', rol: 'beslist', artikel: 'Wetboek van Strafrecht 77a' },
      { partij: 'gecertificeerdeinstelling', rol: 'doet', artikel: 'Jeugdwet 3.2 lid 1' },
    ],
  },
] as const satisfies readonly Vraag[];
