/**
 * Planted snoops. Each is one thing somebody does without a task, with as much variation as a person has: also tries
 * that stay below what the rules can see.
 */
import { achternamenUit, achternamenVanAccount } from '@rondom/domain/meekijkalarm';
import { aanloop, dagen, type Gezin, type Medewerker } from './streek.ts';
import type { Toeval } from './toeval.ts';
import {
  bezoek,
  dagVan,
  eigenGezinnen,
  isVrij,
  looptOp,
  teamgezinnen,
  zoek,
  type Verkeer,
} from './verkeer.ts';

export const glurenSoorten = [
  'zonderrelatie',
  'voorbij',
  'naam',
  'adres',
  'collega',
  'aantal',
  'uur',
  'zoeken',
  'nood',
  'afdruk',
] as const;
export type Gluursoort = (typeof glurenSoorten)[number];

export interface Gluur {
  readonly soort: Gluursoort;
  readonly wie: string;
  /** The last day of it: found on that day, or the day after, or not at all. */
  readonly dag: number;
  /** The lines of it, of all its days. */
  readonly regels: ReadonlySet<string>;
}

type Maak = (verkeer: Verkeer, toeval: Toeval) => Omit<Gluur, 'soort'> | undefined;

const werkdag = (toeval: Toeval, van = aanloop): number => {
  for (;;) {
    const dag = toeval.heel(van, dagen - 4);
    if (!isVrij(dag)) return dag;
  }
};
const overdag = (toeval: Toeval): number => toeval.heel(500, 1_020);
const gluur = (wie: Medewerker, dag: number, regels: readonly string[]) => ({
  wie: wie.id,
  dag,
  regels: new Set(regels),
});

const kantoor = (verkeer: Verkeer, ...rollen: readonly string[]): readonly Medewerker[] =>
  verkeer.streek.medewerkers.filter(({ rol }) =>
    rollen.length === 0 ? !['crisisdienst', 'veiligthuis'].includes(rol) : rollen.includes(rol),
  );

const vreemd = (wie: Medewerker, gezin: Gezin): boolean =>
  gezin.verbanden.every(({ lezer }) => lezer !== wie.id);

/** How somebody without a task gets to a family: by the team's door when it is the team's, else refused, else "in need". */
function ga(
  verkeer: Verkeer,
  toeval: Toeval,
  wie: Medewerker,
  gezin: Gezin,
  dag: number,
  minuut = overdag(toeval),
): string[] {
  const team = wie.rol === 'lokaalteam' && teamgezinnen(verkeer.streek, wie.team, dag).includes(gezin);
  if (team) return bezoek(verkeer, toeval, { dag, minuut, wie, gezin, relatie: 'team' });
  if (toeval.kans(0.25)) {
    const handelingen = bezoek(verkeer, toeval, { dag, minuut, wie, gezin, relatie: 'nood', grond: 'nood' });
    // Somebody who makes a good excuse: the look is judged in time.
    verkeer.nood.push({ lezer: wie.id, gezin: gezin.id, dag, beoordeeldOp: dag + 1, handelingen });
    return handelingen;
  }
  return bezoek(verkeer, toeval, { dag, minuut, wie, gezin, relatie: 'geen', handeling: 'geweigerd' });
}

const zonderRelatie: Maak = (verkeer, toeval) => {
  const dag = werkdag(toeval);
  const wie = toeval.kies(kantoor(verkeer, 'lokaalteam', 'jeugdbeschermer', 'ggz'));
  const { gezinnen } = verkeer.streek;
  const soort = toeval.los();
  if (soort < 0.4) {
    const aantal = toeval.kans(0.08) ? 2 : toeval.heel(3, 7);
    const regels = Array.from({ length: aantal }, () =>
      bezoek(verkeer, toeval, {
        dag,
        minuut: overdag(toeval),
        wie,
        gezin: toeval.kies(gezinnen.filter((een) => vreemd(wie, een))),
        relatie: 'geen',
        handeling: 'geweigerd',
      }),
    );
    return gluur(wie, dag, regels.flat());
  }
  if (soort < 0.7) {
    // Past the application: a line that claims what does not hold.
    const gezin = toeval.kies(gezinnen.filter((een) => vreemd(wie, een)));
    return gluur(
      wie,
      dag,
      bezoek(verkeer, toeval, {
        dag,
        minuut: overdag(toeval),
        wie,
        gezin,
        relatie: toeval.kies(['vastgezicht', 'uitvoerder', 'geen']),
      }),
    );
  }
  const open = teamgezinnen(verkeer.streek, wie.team, dag).filter((een) => vreemd(wie, een));
  if (wie.rol !== 'lokaalteam' || open.length === 0) return undefined;
  const gezin = toeval.kies(open);
  const op = [dag, dag - toeval.heel(2, 8), dag - toeval.heel(9, 18)].filter((een) => !isVrij(een));
  if (op.length < 3) return undefined;
  return gluur(
    wie,
    dag,
    op.flatMap((een) =>
      bezoek(verkeer, toeval, { dag: een, minuut: overdag(toeval), wie, gezin, relatie: 'team' }),
    ),
  );
};

const voorbij: Maak = (verkeer, toeval) => {
  const dag = werkdag(toeval);
  const ooit = verkeer.streek.gezinnen.flatMap((gezin) =>
    gezin.verbanden.flatMap(({ lezer, verband }) => {
      const wie = verkeer.streek.medewerkers.find(({ id }) => id === lezer);
      const weg = verband.tot !== null && verband.tot <= dagVan(dag - toeval.heel(12, 40));
      const nu = gezin.verbanden.some((een) => een.lezer === lezer && looptOp(een.verband, dag));
      return wie && weg && !nu && wie.rol === 'lokaalteam' ? [{ gezin, wie }] : [];
    }),
  );
  if (ooit.length === 0) return undefined;
  const { gezin, wie } = toeval.kies(
    ooit.filter((een) => !teamgezinnen(verkeer.streek, een.wie.team, dag).includes(een.gezin)),
  );
  return gluur(wie, dag, ga(verkeer, toeval, wie, gezin, dag));
};

const naam: Maak = (verkeer, toeval) => {
  const dag = werkdag(toeval);
  const wie = toeval.kies(kantoor(verkeer, 'lokaalteam', 'jeugdbeschermer', 'ggz', 'expertteam'));
  const eigen = achternamenVanAccount(wie.naam);
  const familie = verkeer.streek.gezinnen.filter(
    (een) =>
      vreemd(wie, een) &&
      een.personen.some(({ geslachtsnaam }) =>
        achternamenUit(geslachtsnaam).some((deel) => eigen.includes(deel)),
      ),
  );
  if (familie.length === 0) return undefined;
  const gezin = toeval.kies(familie);
  if (toeval.kans(0.2)) {
    const hits = verkeer.streek.gezinnen
      .flatMap(({ personen }) => personen)
      .filter(({ geslachtsnaam }) => eigen.includes(geslachtsnaam.toLowerCase()))
      .slice(0, 8);
    return gluur(wie, dag, [
      verkeer.regel(dag, {
        lezer: wie.id,
        minuut: overdag(toeval),
        handeling: 'zoek',
        soort: 'zoekbreed',
        relatie: 'geen',
        grond: 'dienstverlening',
        gezin: null,
        personen: hits.map(({ id }) => id),
      }),
    ]);
  }
  return gluur(wie, dag, ga(verkeer, toeval, wie, gezin, dag));
};

const adres: Maak = (verkeer, toeval) => {
  const dag = werkdag(toeval);
  const buren = kantoor(verkeer, 'lokaalteam', 'jeugdbeschermer', 'ggz').flatMap((wie) =>
    verkeer.streek.gezinnen
      .filter((een) => een.postcodesleutel === wie.postcodesleutel && vreemd(wie, een))
      .map((gezin) => ({ wie, gezin })),
  );
  if (buren.length === 0) return undefined;
  const { wie, gezin } = toeval.kies(buren);
  return gluur(wie, dag, ga(verkeer, toeval, wie, gezin, dag));
};

const collega: Maak = (verkeer, toeval) => {
  const dag = werkdag(toeval);
  const bekend = verkeer.streek.gezinnen.filter((_, g) => g % 80 === 7);
  const paren = bekend.flatMap((gezin) => {
    const [ouder] = gezin.personen;
    const zelf = verkeer.streek.medewerkers.find(
      ({ naam: n, geboortedatum }) =>
        ouder && n === `${ouder.voornamen} ${ouder.geslachtsnaam}` && geboortedatum === ouder.geboortedatum,
    );
    return kantoor(verkeer)
      .filter((wie) => zelf && wie.organisatie === zelf.organisatie && vreemd(wie, gezin))
      .map((wie) => ({ wie, gezin }));
  });
  if (paren.length === 0) return undefined;
  const { wie, gezin } = toeval.kies(paren);
  return gluur(wie, dag, ga(verkeer, toeval, wie, gezin, dag));
};

const aantal: Maak = (verkeer, toeval) => {
  const dag = werkdag(toeval);
  const wie = toeval.kies(kantoor(verkeer, 'lokaalteam'));
  const open = teamgezinnen(verkeer.streek, wie.team, dag).filter((een) => vreemd(wie, een));
  const snel = toeval.kans(0.5);
  const hoeveel = snel ? toeval.heel(6, 12) : toeval.heel(10, 25);
  if (open.length < hoeveel) return undefined;
  const eerste = overdag(toeval);
  return gluur(
    wie,
    dag,
    open.slice(0, hoeveel).flatMap((gezin, n) =>
      bezoek(verkeer, toeval, {
        dag,
        minuut: snel ? eerste + n : Math.min(1_050, 490 + n * toeval.heel(10, 30)),
        wie,
        gezin,
        relatie: 'team',
        paginas: toeval.heel(1, 2),
      }),
    ),
  );
};

const uur: Maak = (verkeer, toeval) => {
  const vrij = toeval.kans(0.3);
  let dag = werkdag(toeval);
  while (isVrij(dag) !== vrij) dag += 1;
  const wie = toeval.kies(kantoor(verkeer, 'lokaalteam'));
  const open = teamgezinnen(verkeer.streek, wie.team, dag).filter((een) => vreemd(wie, een));
  if (open.length === 0) return undefined;
  const minuut = vrij
    ? toeval.heel(480, 1_300)
    : toeval.kans(0.6)
      ? toeval.heel(1_295, 1_420)
      : toeval.heel(5, 370);
  return gluur(
    wie,
    dag,
    bezoek(verkeer, toeval, { dag, minuut, wie, gezin: toeval.kies(open), relatie: 'team' }),
  );
};

const zoeken: Maak = (verkeer, toeval) => {
  const dag = werkdag(toeval);
  const wie = toeval.kies(kantoor(verkeer, 'lokaalteam', 'jeugdbeschermer', 'expertteam'));
  const eigen = new Set(eigenGezinnen(verkeer.streek, wie, dag).map(([gezin]) => gezin));
  const anderen = verkeer.streek.gezinnen.filter((een) => !eigen.has(een) && een.team !== wie.team);
  return gluur(
    wie,
    dag,
    Array.from({ length: toeval.heel(10, 25) }, () => zoek(verkeer, toeval, dag, wie, toeval.kies(anderen))),
  );
};

const nood: Maak = (verkeer, toeval) => {
  const dag = werkdag(toeval);
  const wie = toeval.kies(kantoor(verkeer, 'lokaalteam', 'jeugdbeschermer'));
  const gezin = toeval.kies(verkeer.streek.gezinnen.filter((een) => vreemd(wie, een)));
  const handelingen = bezoek(verkeer, toeval, {
    dag,
    minuut: overdag(toeval),
    wie,
    gezin,
    relatie: 'nood',
    grond: 'nood',
  });
  verkeer.nood.push({ lezer: wie.id, gezin: gezin.id, dag, beoordeeldOp: null, handelingen });
  return gluur(wie, dag, handelingen);
};

const afdruk: Maak = (verkeer, toeval) => {
  const dag = werkdag(toeval);
  const wie = toeval.kies(kantoor(verkeer, 'lokaalteam', 'jeugdbeschermer'));
  const eigen = eigenGezinnen(verkeer.streek, wie, dag);
  const hoeveel = toeval.heel(5, 12);
  if (eigen.length < hoeveel) return undefined;
  return gluur(
    wie,
    dag,
    eigen.slice(0, hoeveel).flatMap(([gezin, relatie], n) =>
      bezoek(verkeer, toeval, {
        dag,
        minuut: 960 + 4 * n,
        wie,
        gezin,
        relatie,
        handeling: 'export',
        paginas: 1,
      }),
    ),
  );
};

const makers: Readonly<Record<Gluursoort, Maak>> = {
  zonderrelatie: zonderRelatie,
  voorbij,
  naam,
  adres,
  collega,
  aantal,
  uur,
  zoeken,
  nood,
  afdruk,
};

/** So many of every kind. */
export function plant(verkeer: Verkeer, toeval: Toeval, perSoort: number): readonly Gluur[] {
  return glurenSoorten.flatMap((soort) => {
    const geplant: Gluur[] = [];
    for (let keer = 0; geplant.length < perSoort && keer < perSoort * 40; keer += 1) {
      const een = makers[soort](verkeer, toeval);
      if (een) geplant.push({ soort, ...een });
    }
    return geplant;
  });
}
