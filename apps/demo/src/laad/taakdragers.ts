import type { Taak } from '@rondom/domain/wieiswaarvan';
import type { Jeugdhulpregio } from './gemeenten.ts';
import type { RijId } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

/** Who of the invented organisations a region works with, where regions differ. */
const perRegio: Readonly<Record<Jeugdhulpregio, readonly [veiligthuis: string, instelling: string]>> = {
  'Centraal Gelderland': ['Veilig Thuis Middenrijn', 'GI De Brug'],
  FoodValley: ['Veilig Thuis Middenrijn', 'GI De Brug'],
  'Rijk van Nijmegen': ['Veilig Thuis Waalstroom', 'GI Het Kompas'],
  Rivierenland: ['Veilig Thuis Waalstroom', 'GI Het Kompas'],
  'Noord-Veluwe': ['Veilig Thuis Berkeldal', 'GI IJsseloever'],
  'Midden-IJssel/Oost-Veluwe': ['Veilig Thuis Berkeldal', 'GI IJsseloever'],
  Achterhoek: ['Veilig Thuis Berkeldal', 'GI IJsseloever'],
};

/** What each region filled in. Priority for a home and who settles it nobody filled in: that stands out. */
const namen = ([veiligthuis, instelling]: readonly [string, string]): Partial<Record<Taak, string>> => ({
  jeugdhulptoegang: 'Het lokale team van de gemeente',
  spoedhulp: 'Spoedhulp jeugd (demo)',
  expertteam: 'Expertteam Gelderland (demo)',
  jeugdbescherming: instelling,
  jeugdreclassering: instelling,
  raadsonderzoek: 'Raad voor de Kinderbescherming (demo)',
  rechtbank: 'Rechtbank Gelderland (demo)',
  veiligthuis,
  huisverbod: 'Piket huisverbod van de gemeente',
  opvang: 'Vrouwenopvang De Luwte',
  politie: 'Politie, wijkagent',
  leerplicht: 'Leerplicht van de gemeente',
  burgerzaken: 'Burgerzaken van de gemeente',
  schuldhulp: 'Schuldhulp van de gemeente',
  inkomen: 'Werk en inkomen van de gemeente',
  wmotoegang: 'Wmo-loket van de gemeente',
  vertrouwenspersoon: 'Vertrouwenspersonen jeugd (demo)',
});

/** Reachable at night as well. */
const nacht: readonly Taak[] = ['spoedhulp', 'veiligthuis', 'huisverbod', 'opvang', 'politie'];

/** Who carries which task in each region, said by who keeps the system; the numbers are of nobody. */
export function bouwTaakdragers(wereld: Wereld): void {
  const { lading, kalender, mensen, regios } = wereld;
  let nummers = 4000;
  const nummer = (): string => {
    nummers += 1;
    return `06 0000 ${String(nummers)}`;
  };
  const voeg = (
    regio_id: RijId,
    taak: Taak,
    naam: string,
    rest: { sinds: number; tot?: number; waar?: string },
  ) =>
    lading.nieuw('taakdrager', {
      ...{ regio_id, taak, naam, gemeente_code: rest.waar ?? null },
      telefoon: nummer(),
      buiten_kantoor: nacht.includes(taak) ? nummer() : null,
      vanaf: kalender.dag(rest.sinds),
      tot: rest.tot === undefined ? null : kalender.dag(rest.tot),
      gezegd_op: kalender.kantoor(rest.sinds),
      gezegd_door: mensen.tom.id,
    });
  for (const [naam, keus] of Object.entries(perRegio) as [Jeugdhulpregio, readonly [string, string]][])
    for (const [taak, wie] of Object.entries(namen(keus)) as [Taak, string][])
      voeg(regios.jeugdhulpregio[naam], taak, wie, { sinds: -200 });
  const arnhem = regios.gemeente('Arnhem');
  const midden = regios.jeugdhulpregio['Centraal Gelderland'];
  voeg(midden, 'jeugdhulptoegang', 'Lokaal team Arnhem', { sinds: -200, waar: arnhem });
  // Another organisation did this until half a year ago; that stays readable.
  voeg(midden, 'schuldhulp', 'Kredietbank Rijnstad (demo)', { sinds: -700, tot: -160, waar: arnhem });
  voeg(midden, 'schuldhulp', 'Schuldhulp Arnhem (demo)', { sinds: -160, waar: arnhem });
}
