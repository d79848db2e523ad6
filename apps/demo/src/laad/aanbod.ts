import { aanbodregels, teamplekken, type Aanbodrij } from './aanbodregels.ts';
import { openWachten, vastGezichtVan } from './expertteam.ts';
import type { Jeugdhulpregio } from './regio.ts';
import type { RijId } from './tabellen.ts';
import { streekVan, teamgemeenten } from './teams.ts';
import type { Wereld } from './wereld.ts';

/** Offers of invented organisations in the seven regions, and two places that were asked. */
export function bouwAanbod(wereld: Wereld): void {
  const { lading, kalender, mensen, organisaties, regios } = wereld;
  const alle = Object.keys(regios.jeugdhulpregio) as Jeugdhulpregio[];
  const door = lading.rijen('gebruiker').find(({ sub }) => sub === 'systeem')?.id ?? mensen.hanneke.id;
  const voeg = (organisatie_id: RijId, waar: readonly Jeugdhulpregio[], rij: Aanbodrij): RijId =>
    lading.nieuw('aanbod', {
      ...rij,
      organisatie_id,
      regio_ids: waar.map((naam) => regios.jeugdhulpregio[naam]),
      bijgewerkt_door: door,
    });
  const gemaakt = aanbodregels.map((regel) => ({
    ...regel,
    id: voeg(organisaties.id[regel.wie], regel.waar ?? alle, {
      hulpsoort: regel.soort,
      expertise: regel.weet ?? [],
      veiligheid: regel.veilig ?? [],
      talen: regel.talen ?? ['nederlands'],
      van_leeftijd: regel.leeftijd[0],
      tot_leeftijd: regel.leeftijd[1],
      plekken: regel.plekken,
      vrij: regel.vrij,
      vrij_vanaf: kalender.dag(regel.over),
      caseload_max: regel.caseload ?? null,
      wachttijd_weken: regel.weken,
      broerszussen: regel.samen ?? false,
      bijgewerkt_op: kalender.dag(-regel.oud),
    }),
  }));
  for (const [gemeente, vrij, plekken, oud] of teamplekken.filter(([naam]) => teamgemeenten.includes(naam)))
    voeg(organisaties.lokaalteam[gemeente], [streekVan(gemeente)], {
      ...{ hulpsoort: 'vastgezicht', expertise: [], veiligheid: [], talen: ['nederlands'] },
      ...{ van_leeftijd: 0, tot_leeftijd: 23, plekken, vrij, vrij_vanaf: kalender.dag(0) },
      ...{ caseload_max: 24, wachttijd_weken: 0, broerszussen: true, bijgewerkt_op: kalender.dag(-oud) },
    });
  const van = (soort: Aanbodrij['hulpsoort']) => gemaakt.find((een) => een.soort === soort)?.id ?? 1;
  vraagPlekken(wereld, { behandeling: van('behandeling'), hulpthuis: van('hulpthuis') });
}

/** Two children for whom somebody said yes: the contract of the one took nine days, of the other it still runs. */
function vraagPlekken(wereld: Wereld, aanbod: Readonly<Record<'behandeling' | 'hulpthuis', RijId>>): void {
  const { lading, kalender } = wereld;
  const anderen = openWachten(wereld).filter(({ gezin_id }) => gezin_id !== 1);
  const opgaven = [
    ['hulpthuis', { gevraagd: -24, ja: -20, rond: -11 }],
    ['behandeling', { gevraagd: -12, ja: -6, rond: undefined }],
  ] as const;
  opgaven.forEach(([hulpsoort, dagen], at) => {
    const wacht = anderen[at];
    if (wacht === undefined) return;
    const { gezin_id, persoon_id, id: wacht_id } = wacht;
    const door = vastGezichtVan(wereld, gezin_id);
    const gevraagd_op = kalender.kantoor(dagen.gevraagd);
    lading.voeg('plekbehoefte', {
      ...{ gezin_id, wacht_id, persoon_id, hulpsoort, vanaf: gevraagd_op, dichtbij: 'netwerk' },
      ...{ broerszussen: false, expertise: [], veiligheid: [], taal: null },
      ...{ gezegd_op: kalender.om(gevraagd_op, '10:05'), gezegd_door: door },
    });
    lading.voeg('plekvraag', {
      ...{ gezin_id, wacht_id, persoon_id, aanbod_id: aanbod[hulpsoort], gevraagd_op, gevraagd_door: door },
      stand: dagen.rond === undefined ? 'jaOnderVoorbehoud' : 'contractRond',
      antwoord_uiterlijk: kalender.kantoor(dagen.gevraagd + 7),
      antwoord_op: kalender.kantoor(dagen.ja),
      contract_rond_op: dagen.rond === undefined ? null : kalender.kantoor(dagen.rond),
    });
  });
}
