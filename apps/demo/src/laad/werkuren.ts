import { standaardWerklast } from '@rondom/domain/werklast';
import type { Wereld } from './wereld.ts';

/** Hours of the contract and hours for families, as who leads a team would write them: most work four days. */
const soorten = [
  [32, 26],
  [36, 28],
  [28, 22],
  [32, 24],
  [36, 30],
] as const;

/** Who has hours of his own in the story; the others take their turn. Of two nobody wrote them yet. */
const eigen: Readonly<Record<string, readonly [contract: number, gezinnen: number] | null>> = {
  'Samira Haddou': [32, 24],
  'Daan Peeters': [28, 21],
  'Mirthe Kroon': [24, 14],
  'Ahmed Sabri': [36, 27],
  'Lotte Bruins': [32, 22],
  'Selma Aydın': null,
  'Gerlinde Hengeveld': null,
};

/** Hours of everybody who works in a local team, written a year ago by who leads it, or by who ran it then. */
export function bouwWerkuren({ lading, kalender, mensen, regios }: Wereld): void {
  // One region agreed hours of its own; in the others those of Rondom hold.
  const wilma = lading.rijen('gebruiker').find(({ sub }) => sub === 'wilma');
  lading.voeg('werklastafspraak', {
    ...{ regio_id: regios.jeugdhulpregio['Rijk van Nijmegen'], geldig_vanaf: kalender.kantoor(-120) },
    ...{
      ...standaardWerklast.minuten,
      eersteweken: 300,
      eerste_weken: 8,
      plafond_procent: 105,
      plafond_weken: 3,
    },
    gebruiker_id: wilma?.id ?? mensen.hanneke.id,
    vastgesteld_op: kalender.om(kalender.kantoor(-120), '13:15'),
  });
  const vanaf = kalender.kantoor(-400);
  const gezet_op = kalender.om(vanaf, '09:40');
  const werkers = lading.rijen('gebruiker').filter(({ rol, actief }) => rol === 'lokaalteam' && actief);
  werkers.forEach(({ id, naam }, at) => {
    const uren = naam in eigen ? eigen[naam] : soorten[at % soorten.length];
    if (uren == null) return;
    const [contract, gezinnen] = uren;
    lading.voeg('werkuren', {
      ...{ gebruiker_id: id, vanaf, contract_minuten: contract * 60, gezins_minuten: gezinnen * 60 },
      ...{ gezet_door: mensen.marijke.id, gezet_op },
    });
  });
}
