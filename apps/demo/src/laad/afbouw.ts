import { addDays } from '@rondom/domain/kern';
import type { RijId } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

/** Goals that families reached, two by two; their words name nobody. */
const gehaald = [
  ['Wij eten elke avond samen, zonder ruzie.', 'De kinderen zijn elke dag op tijd op school.'],
  ['Er is elke week iemand die oppast.', 'De rekeningen worden op tijd betaald.'],
  ['Halen en brengen gaat rustig.', 'Iedereen weet wie er belt als het misgaat.'],
  ['Slapen lukt weer, ook doordeweeks.', 'De buren kennen ons en kijken om.'],
  ['Wij praten eerst met elkaar, dan met de kinderen.', 'Er is een vaste dag voor elke ouder.'],
] as const;

/** Of which every so many a family winds down; the story's own never. */
const eenOp = 9;

/**
 * Families whose plan is reached: every goal of it, some weeks ago. Only where a face has been for a long time and
 * nothing of a judge or a wait runs, so that the good ending contradicts nothing.
 */
export function bouwAfbouw(wereld: Wereld): void {
  const { lading, kalender } = wereld;
  const bezig = new Set(
    (['maatregel', 'wacht', 'plan', 'veiligheidsinzet'] as const).flatMap((tabel) =>
      lading.rijen(tabel).map(({ gezin_id }) => gezin_id),
    ),
  );
  const open = new Set(
    lading.rijen('gezin').flatMap(({ id, gesloten_op }) => (gesloten_op == null ? [id] : [])),
  );
  const lang = kalender.dag(-200);
  const gezichten = lading
    .rijen('betrokkenheid')
    .filter(
      ({ soort, periode }) =>
        soort === 'vastgezicht' && periode.endsWith(',)') && periode.slice(1, 11) < lang,
    )
    .filter(({ gezin_id }) => gezin_id !== 1 && open.has(gezin_id) && !bezig.has(gezin_id));
  gezichten.forEach(({ gezin_id, gebruiker_id }, at) => {
    if (at % eenOp === 4 && gebruiker_id != null) haalPlan(wereld, gezin_id, gebruiker_id, at);
  });
}

function haalPlan({ lading, kalender }: Wereld, gezin_id: RijId, gebruiker_id: RijId, at: number): void {
  const op = kalender.kantoor(-150 - (at % 40));
  const plan_id = lading.nieuw('plan', { gezin_id, nummer: 1, status: 'vastgesteld', op });
  (gehaald[Math.floor(at / eenOp) % gehaald.length] ?? []).forEach((tekst, volgorde) => {
    const stand_op = addDays(kalender.kantoor(-50 - (at % 30)), volgorde * 14);
    const planregel_id = lading.nieuw('planregel', {
      ...{ gezin_id, plan_id, soort: 'doel', volgorde: volgorde + 1, stand: 'gehaald', stand_op },
    });
    const id = lading.id('plantekst');
    lading.voeg('plantekst', {
      ...{ id, gezin_id, planregel_id, volgorde: 1 },
      tekst_versleuteld: lading.verzegel(
        { soort: 'gezin', id: gezin_id },
        { tabel: 'plantekst', kolom: 'tekst', rij: id },
        tekst,
      ),
    });
    lading.voeg('plantekst_lezer', { gezin_id, plantekst_id: id, gebruiker_id });
  });
}
