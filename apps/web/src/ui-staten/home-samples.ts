import type { Account } from '../features/beheer/use-beheer.ts';
import type { MijnGezin } from '../features/gezin/contract.ts';
import type { Expertwacht } from '../features/expertvraag/use-expertwachten.ts';
import type { Dagregel } from '../features/mijndag/use-mijndag.ts';
import type { Teamlid } from '../features/mijnteam/use-mijnteam.ts';
import type { Onveiliggezin } from '../features/nuonveilig/use-nuonveilig.ts';
import type { Inzage } from '../features/raadpleging/use-inzagelog.ts';
import type { Toezicht } from '../features/toezicht/use-toezicht.ts';

const naam = 'Van Dalen – Verhoeven';

export const dag: Dagregel[] = [
  {
    groep: 'vandaag',
    soort: 'woorden',
    gezinId: '1',
    gezin: naam,
    relatie: 'vastgezicht',
    personen: ['Noor'],
    aantal: 2,
    nieuw: true,
    dagenTeLaat: 0,
    code: null,
    moment: '2027-01-11T19:14:00Z',
    dag: null,
    bronstatus: null,
    andereDag: null,
    andereStatus: null,
    wie: null,
    bij: null,
    namens: null,
    taak: null,
    acuut: false,
  },
];

export const gezinnen: MijnGezin[] = [
  {
    id: '1',
    naam,
    geslotenOp: null,
    relatie: 'vastgezicht',
    vanaf: '2026-02-13',
    maatregelTot: '2027-12-16',
    eersteTermijnSoort: 'planwettelijk',
    eersteTermijnUiterlijk: '2027-02-15',
    eersteTermijnStatus: 'wet2026',
    afspraakOp: '2027-01-14T14:30:00Z',
    afspraakSoort: 'bezoek',
    kinderenOpBord: 1,
    nieuweWoorden: 2,
    acuutSinds: null,
    huishoudens: [{ namen: ['Linda', 'Noor', 'Sem'], adresGeheim: true }],
  },
];

export const team: Teamlid[] = [
  {
    id: '1',
    naam: 'Samira Haddou',
    telefoon: '06 0000 1201',
    registratieTot: '2027-02-20',
    gezinnen: [
      {
        id: '1',
        naam,
        gevraagdOp: null,
        zonderSinds: null,
        vorigGezicht: null,
        acuutSinds: null,
        laat: [{ soort: 'planvanafmaatregel', uiterlijk: '2027-01-04', bronstatus: 'protocol' }],
        kinderenOpBord: 1,
      },
    ],
  },
];

export const onveilig: Onveiliggezin[] = [
  {
    gezinId: '1',
    gezin: naam,
    veiligheid: 'nietBekend',
    sinds: '2027-01-04',
    tot: '2027-02-01',
    vraag: null,
    acuutSinds: null,
    standen: [{ soort: 'partnergeweld', sinds: '2026-08-15' }],
    veilig: [],
    wieNu: [{ soort: 'vastgezicht', naam: 'Samira Haddou', organisatie: null, telefoon: '06 0000 1201' }],
    eersteDag: '2027-01-14',
    eersteSoort: 'bezoek',
  },
];

export const vragen: Expertwacht[] = [
  {
    soort: 'vraag',
    nummer: null,
    regio: 'Rivierenland',
    band: null,
    vraag: 'Wie kan ouders helpen die elkaar niet meer spreken?',
    sinds: '2026-12-31',
    tot: '2027-01-29',
    wachtOp: null,
    uiterlijk: null,
    dagenTeLaat: 0,
    veilig: null,
    stap: null,
    stapOp: null,
  },
];

const klein = { soort: 'eenTotVier' } as const;
export const cijfers: Toezicht[] = [
  {
    sinds: '2026-10-20',
    regios: [
      {
        regio: 'Rivierenland',
        gezinnen: { soort: 'precies', aantal: 63 },
        teLang: klein,
        veiligOnbekend: null,
        geholpen: klein,
      },
    ],
    totaal: { gezinnen: 63, teLang: null, geholpen: null },
  },
];

export const accounts: Account[] = [
  {
    id: '1',
    naam: 'Koen Vermeer',
    rol: 'lokaalteam',
    organisatie: 'Lokaal team Arnhem',
    actief: false,
    reden: 'uitDienst',
    sinds: '2026-02-12T09:00:00Z',
    acties: ['open'],
    registratie: { soort: 'skj', nummer: '120001234', geldigTot: '2028-01-01' },
    magRegistreren: true,
  },
];

export const inzagen: Inzage[] = [
  {
    id: '1',
    op: '2027-01-12T07:40:00Z',
    handeling: 'lees',
    soortGegevens: 'gezin',
    relatie: 'vastgezicht',
    grond: 'betrokken',
    gezin: naam,
    overGezin: true,
  },
];
