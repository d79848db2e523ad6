import { type DemoAdres, type DemoGezin, persoon } from './vorm.ts';

const geheimAdres: DemoAdres = {
  straat: 'Zilverberkhof',
  huisnummer: 14,
  postcode: '6999 ZZ',
  woonplaats: 'Voorbeeldstad',
};
const bijMark: DemoAdres = {
  straat: 'Kastanjepad',
  huisnummer: 7,
  postcode: '6999 KP',
  woonplaats: 'Voorbeeldstad',
};
const bijRia: DemoAdres = { straat: 'Lindedreef', huisnummer: 22, postcode: '6999 LD', woonplaats: 'Velp' };
const bijWim: DemoAdres = {
  straat: 'Esdoornlaan',
  huisnummer: 3,
  postcode: '6999 EL',
  woonplaats: 'Voorbeeldstad',
};

/** Gezin Van Dalen – Verhoeven: the family of the demo's story. */
export const verhaal: DemoGezin = {
  personen: [
    persoon('noor', 'Noor||Verhoeven', 'V', '2014-09-03', {
      ouders: ['linda', 'mark'],
      gezag: '12',
      adres: geheimAdres,
      geheim: true,
    }),
    persoon('sem', 'Sem||Verhoeven', 'M', '2019-05-21', {
      ouders: ['linda', 'mark'],
      gezag: '12',
      adres: geheimAdres,
      geheim: true,
    }),
    persoon('linda', 'Linda|van|Dalen', 'V', '1988-03-09', {
      ouders: ['ria', 'henk'],
      adres: geheimAdres,
      geheim: true,
    }),
    persoon('mark', 'Mark||Verhoeven', 'M', '1985-06-30', { ouders: ['toos', 'wim'], adres: bijMark }),
    persoon('ilse', 'Ilse||Prins', 'V', '1990-11-17', {
      ouders: ['ilsemoeder', 'ilsevader'],
      adres: bijMark,
    }),
    persoon('ria', 'Ria||Hendriksen', 'V', '1958-04-02', { adres: bijRia }),
    persoon('henk', 'Henk|van|Dalen', 'M', '1955-01-19', { overleden: '2019-05-11' }),
    persoon('wim', 'Wim||Verhoeven', 'M', '1954-05-08', { adres: bijWim }),
    persoon('toos', 'Toos||Lamers', 'V', '1956-10-25', { adres: bijWim }),
    persoon('ilsemoeder', 'Anneke||Hofstra', 'V', '1962-03-14', { buiten: 'elders' }),
    persoon('ilsevader', 'Gerard||Prins', 'M', '1960', { buiten: 'elders' }),
  ],
  verbintenissen: [
    { wie: ['ria', 'henk'], vorm: 'H', aangegaan: '1981-09-04', ontbonden: '2019-05-11' },
    { wie: ['toos', 'wim'], vorm: 'H', aangegaan: '1979-06-15' },
  ],
};
