import { type DemoGezin, persoon } from './vorm.ts';

/** Families of every kind: two parents, one parent, two mothers, after a divorce, after a death, many children. */
export const gezinnenSamen: readonly DemoGezin[] = [
  {
    personen: [
      persoon('mees', 'Mees||Wolters', 'M', '2016-03-21', { ouders: ['sanne', 'irene'], gezag: '12' }),
      persoon('fien', 'Fien||Wolters', 'V', '2019-12-02', { ouders: ['sanne', 'irene'], gezag: '12' }),
      persoon('sanne', 'Sanne||Wolters', 'V', '1986-01-15'),
      persoon('irene', 'Irene||Dijkgraaf', 'V', '1984-10-09'),
    ],
    verbintenissen: [{ wie: ['sanne', 'irene'], vorm: 'H', aangegaan: '2014-06-06' }],
  },
  {
    personen: [
      persoon('tijn', 'Tijn||Brouwer', 'M', '2013-08-17', { ouders: ['eva', 'joost'], gezag: '2' }),
      persoon('puk', 'Puk||Brouwer', 'V', '2017-02-28', { ouders: ['eva', 'joost'], gezag: '2' }),
      persoon('eva', 'Eva||Lammers', 'V', '1985-05-05', { overleden: '2022-09-13' }),
      persoon('joost', 'Joost||Brouwer', 'M', '1982-11-24'),
    ],
    verbintenissen: [{ wie: ['eva', 'joost'], vorm: 'H', aangegaan: '2011-07-01', ontbonden: '2022-09-13' }],
  },
  {
    personen: [
      persoon('jayden', 'Jayden||Martina', 'M', '2012-06-11', { ouders: ['chantal', 'ricardo'] }),
      persoon('naomi', 'Naomi||Martina', 'V', '2015-09-30', { ouders: ['chantal', 'ricardo'] }),
      persoon('lotte', 'Lotte||Vroom', 'V', '2021-04-23', { ouders: ['chantal', 'stefan'] }),
      persoon('chantal', 'Chantal||Bosman', 'V', '1988-12-12'),
      persoon('ricardo', 'Ricardo||Martina', 'M', '1986-08-01'),
      persoon('stefan', 'Stefan||Vroom', 'M', '1990-03-16'),
    ],
    verbintenissen: [
      { wie: ['chantal', 'ricardo'], vorm: 'P', aangegaan: '2011-10-11', ontbonden: '2018-05-25' },
      { wie: ['chantal', 'stefan'], vorm: 'H', aangegaan: '2020-09-18' },
    ],
  },
  {
    personen: [
      persoon('sven', 'Sven||Hendrikx', 'M', '2010-02-07', { ouders: ['karin', 'paul'] }),
      persoon('guus', 'Guus||Hendrikx', 'M', '2014-11-11', { ouders: ['karin', 'paul'] }),
      persoon('karin', 'Karin||Smeets', 'V', '1979-06-22'),
      persoon('paul', 'Paul||Hendrikx', 'M', '1977-09-04'),
    ],
    verbintenissen: [
      { wie: ['karin', 'paul'], vorm: 'H', aangegaan: '2005-05-20', ontbonden: '2011-03-01' },
      { wie: ['karin', 'paul'], vorm: 'H', aangegaan: '2013-08-30' },
    ],
  },
  {
    personen: [
      persoon('arjan', 'Arjan|van den|Brink', 'M', '2010-09-14', { ouders: ['neeltje', 'gerrit'] }),
      persoon('willemijn', 'Willemijn|van den|Brink', 'V', '2011-12-27', { ouders: ['neeltje', 'gerrit'] }),
      persoon('hendrikjan', 'Hendrik Jan|van den|Brink', 'M', '2013-06-08', {
        ouders: ['neeltje', 'gerrit'],
      }),
      persoon('jacoba', 'Jacoba|van den|Brink', 'V', '2015-10-19', { ouders: ['neeltje', 'gerrit'] }),
      persoon('pieter', 'Pieter|van den|Brink', 'M', '2018-01-25', { ouders: ['neeltje', 'gerrit'] }),
      persoon('marie', 'Marie|van den|Brink', 'V', '2022-07-03', { ouders: ['neeltje', 'gerrit'] }),
      persoon('neeltje', 'Neeltje||Schouten', 'V', '1985-02-11'),
      persoon('gerrit', 'Gerrit|van den|Brink', 'M', '1983-04-28'),
    ],
    verbintenissen: [{ wie: ['neeltje', 'gerrit'], vorm: 'H', aangegaan: '2008-05-09' }],
  },
  {
    personen: [
      persoon('twan', 'Twan||Geurts', 'M', '2020-08-06', { ouders: ['manon', 'rob'], gezag: '12' }),
      persoon('lize', 'Lize||Geurts', 'V', '2020-08-06', { ouders: ['manon', 'rob'], gezag: '12' }),
      persoon('manon', 'Manon||Thijssen', 'V', '1992-10-31'),
      persoon('rob', 'Rob||Geurts', 'M', '1991-01-08'),
    ],
  },
  {
    personen: [
      persoon('max', 'Max||Hoeks', 'M', '2012-05-16', { ouders: ['nienke', 'bart'] }),
      persoon('julia', 'Julia||Hoeks', 'V', '2015-03-24', {
        ouders: ['nienke', 'bart'],
        overleden: '2024-11-02',
      }),
      persoon('nienke', 'Nienke||Tak', 'V', '1984-07-19'),
      persoon('bart', 'Bart||Hoeks', 'M', '1981-12-06'),
    ],
    verbintenissen: [{ wie: ['nienke', 'bart'], vorm: 'P', aangegaan: '2009-10-02' }],
  },
];
