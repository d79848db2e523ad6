import { type DemoGezin, persoon } from './vorm.ts';

const niemand = '||.';

/** Families of which the register does not know everything, or where somebody else holds gezag. */
export const gezinnenOnvolledig: readonly DemoGezin[] = [
  { personen: [persoon('yonas', 'Yonas||Tesfay', 'M', '2011-01-01', { gezag: 'D' })] },
  { personen: [persoon('madelief', 'Madelief||Veldman', 'V', '2024-05-13', { gezag: 'D' })] },
  {
    personen: [
      persoon('samir', 'Samir||Haidari', 'M', '2014', { ouders: ['samirouder1', 'samirouder2'] }),
      persoon('samirouder1', niemand, 'V', '', { buiten: 'zonderNummer' }),
      persoon('samirouder2', niemand, 'M', '', { buiten: 'zonderNummer' }),
    ],
  },
  {
    personen: [
      persoon('milan', 'Milan||Aalbers', 'M', '2016-12-15', { ouders: ['jelena', 'dennis'], gezag: '12' }),
      persoon('jelena', 'Jelena||Kovač', 'V', '1993-09', { buiten: 'zonderNummer' }),
      persoon('dennis', 'Dennis||Aalbers', 'M', '1989-04-10'),
    ],
  },
  {
    personen: [
      persoon('esra', 'Esra||Demir', 'V', '2018-02-09', { ouders: ['aylin', 'murat'] }),
      persoon('aylin', 'Aylin||Demir', 'V', '1994-06-03'),
      persoon('murat', 'Murat||Aksoy', 'M', '1991-11-21', { buiten: 'elders' }),
    ],
    verbintenissen: [{ wie: ['aylin', 'murat'], vorm: 'H', aangegaan: '2015-07-24', ontbonden: '' }],
  },
  {
    personen: [
      persoon('kimberley', 'Kimberley||Visser', 'V', '2009-08-20', { ouders: ['petra'], gezag: '1' }),
      persoon('kaylee', 'Kaylee||Visser', 'V', '2026-06-03', { ouders: ['kimberley'], gezag: 'D' }),
      persoon('petra', 'Petra||Visser', 'V', '1984-01-27'),
    ],
  },
  {
    personen: [
      persoon('hodan', 'Hodan||Warsame', 'V', '2012-10-10', { ouders: ['amina', 'hassan'] }),
      persoon('bilal', 'Bilal||Warsame', 'M', '2016-07-29', { ouders: ['amina', 'hassan'] }),
      persoon('amina', 'Amina||Jama', 'V', '1986-06', { ouders: ['faduma'] }),
      persoon('hassan', 'Hassan||Warsame', 'M', '1979'),
      persoon('faduma', 'Faduma||Jama', 'V', ''),
    ],
    verbintenissen: [{ wie: ['amina', 'hassan'], vorm: 'H', aangegaan: '2008' }],
  },
  {
    personen: [
      persoon('teun', 'Teun||Verkerk', 'M', '2013-01-18', { ouders: ['lisanne'], gezag: '1D' }),
      persoon('lisanne', 'Lisanne||Verkerk', 'V', '1990-08-13'),
    ],
  },
  {
    personen: [
      persoon('quinten', 'Quinten||Maas', 'M', '2014-04-04', { ouders: ['denise', 'rogier'], gezag: '2D' }),
      persoon('denise', 'Denise||Evers', 'V', '1987-03-31'),
      persoon('rogier', 'Rogier||Maas', 'M', '1985-10-14'),
    ],
  },
  {
    personen: [
      persoon('yara', 'Yara||Silva', 'V', '2015-06-26', { ouders: ['beatriz', 'tomas'], gezag: '3D' }),
      persoon('beatriz', 'Beatriz||Silva', 'V', '1991-12-01'),
      persoon('tomas', 'Tomás||Reis', 'M', '1988-05-18'),
    ],
  },
  {
    personen: [
      persoon('sofie', 'Sofie||Bierens', 'V', '2012-03-07', { ouders: ['wilma', 'anton'] }),
      persoon('wilma', 'Wilma||Otten', 'V', '1974-11-29'),
      persoon('anton', 'Anton||Bierens', 'M', '1971-02-30'),
    ],
    verbintenissen: [
      { wie: ['wilma', 'anton'], vorm: 'H', aangegaan: '2001-09-07', ontbonden: '2020-12-18' },
    ],
  },
];
