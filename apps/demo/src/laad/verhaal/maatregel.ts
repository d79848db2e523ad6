import { addDays } from '@rondom/domain/kern';
import { computeTermijn } from '@rondom/domain/termijn';
import type { Verhaaldagen } from '../kalender.ts';
import { periode, type RijId } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import { accountVan } from './betrokkenen.ts';
import type { Verhaalgezin } from './gezin.ts';

/** The supervision order, Ruben who came late, the clocks, and both children who waited for it. */
export function bouwMaatregel(wereld: Wereld, dagen: Verhaaldagen, wie: Verhaalgezin): void {
  const { lading, mensen, organisaties } = wereld;
  const { gezin } = wie;
  const { beschikkingOp, giGeinformeerdOp, uiterlijk, eersteContact } = dagen;
  const maatregel = lading.nieuw('maatregel', {
    gezin_id: gezin,
    soort: 'ondertoezichtstelling',
    beschikking_op: beschikkingOp,
    ingangsdatum: beschikkingOp,
    einddatum: dagen.otsTot,
    rechtbank: 'Rechtbank Gelderland',
    zaaknummer: 'C/05/900117 / JE RK 26-1204',
    organisatie_id: organisaties.id.debrug,
    gi_belast_op: beschikkingOp,
    gi_geinformeerd_op: giGeinformeerdOp,
  });
  lading.voeg('betrokkenheid', {
    gezin_id: gezin,
    soort: 'uitvoerder',
    uitvoerdersoort: 'gezinsvoogdijwerker',
    gebruiker_id: mensen.ruben.id,
    organisatie_id: mensen.ruben.organisatie,
    maatregel_id: maatregel,
    periode: periode(dagen.rubenBenoemd),
  });
  const contact = {
    gezin_id: gezin,
    maatregel_id: maatregel,
    wijze: 'inPersoon',
    gebruiker_id: mensen.ruben.id,
  } as const;
  lading.voeg('eerstecontact', { ...contact, persoon_id: wie.mark, op: dagen.rubenBenoemd });
  for (const persoon_id of [wie.linda, wie.noor, wie.sem])
    lading.voeg('eerstecontact', { ...contact, persoon_id, op: eersteContact });
  for (const kind of [wie.noor, wie.sem]) {
    lading.voeg('maatregel_kind', { gezin_id: gezin, maatregel_id: maatregel, persoon_id: kind });
    const termijn = lading.nieuw('termijn', {
      gezin_id: gezin,
      soort: 'vastejeugdbeschermer',
      maatregel_id: maatregel,
      persoon_id: kind,
      vanaf: giGeinformeerdOp,
      uiterlijk,
      gestopt_op: eersteContact,
      reden_te_laat: 'geenJeugdbeschermerVrij',
    });
    bouwWacht(wereld, dagen, wie, { kind, maatregel, termijn });
  }
  const plan = { gezin_id: gezin, maatregel_id: maatregel };
  lading.nieuw('termijn', {
    ...plan,
    soort: 'planwettelijk',
    vanaf: dagen.geenFamiliegroepsplanOp,
    uiterlijk: dagen.planWettelijk,
  });
  lading.nieuw('termijn', {
    ...plan,
    soort: 'planvanafmaatregel',
    vanaf: beschikkingOp,
    uiterlijk: dagen.planVanafMaatregel,
  });
  const laatsteDag = addDays(dagen.otsTot, -1);
  lading.nieuw('termijn', {
    ...plan,
    soort: 'mededelingnietverlengen',
    vanaf: laatsteDag,
    uiterlijk: computeTermijn({ soort: 'mededelingnietverlengen', vanaf: laatsteDag }).uiterlijk,
  });
}

interface Wachtende {
  readonly kind: RijId;
  readonly maatregel: RijId;
  readonly termijn: RijId;
}

/** Ruben says for both that he began; Linda confirmed for Sem, Noor is asked herself. */
function bouwWacht(
  wereld: Wereld,
  dagen: Verhaaldagen,
  wie: Verhaalgezin,
  { kind, maatregel, termijn }: Wachtende,
): void {
  const { lading, kalender, mensen, regios } = wereld;
  const isSem = kind === wie.sem;
  const wacht = lading.nieuw('wacht', {
    gezin_id: wie.gezin,
    persoon_id: kind,
    wacht_op: 'vastejeugdbeschermer',
    maatregel_id: maatregel,
    termijn_id: termijn,
    regio_id: regios.jeugdhulpregio['Centraal Gelderland'],
    sinds: dagen.giGeinformeerdOp,
    uiterlijk: dagen.uiterlijk,
    klok_gestopt_op: dagen.eersteContact,
    begonnen_op: dagen.eersteContact,
    begonnen_door: mensen.ruben.id,
    begonnen_gemeld_op: kalender.om(dagen.eersteContact, '16:20'),
    beeindigd_op: isSem ? dagen.gisteren : null,
    beeindigd_als: isSem ? 'geholpen' : null,
    veilig: 'tenDele',
    veilig_op: dagen.veiligheidGevraagd,
    stap: 'bevestigingVragen',
    stap_wie: 'lokaalteam',
    stap_op: dagen.samiraBijOma,
    reden: 'geenJeugdbeschermerVrij',
  });
  if (isSem)
    lading.nieuw('wachtbevestiging', {
      gezin_id: wie.gezin,
      wacht_id: wacht,
      stem_soort: 'ouder',
      stem_persoon_id: wie.linda,
      antwoord: 'ja',
      weg: 'portaal',
      op: dagen.gisteren,
      gegeven_op: kalender.om(dagen.gisteren, '19:40'),
      door: accountVan(wereld, wie.linda),
    });
  lading.voeg('pseudoniem', {
    organisatie_id: mensen.hanneke.organisatie,
    wacht_id: wacht,
    nummer: isSem ? 2531 : 2207,
  });
}
