/** The ordinary days in that region: what people with a task do, with all the untidiness of it. */
import { weekday } from '@rondom/domain/kern';
import { dagen, type Gezin, type Medewerker, type Streek } from './streek.ts';
import type { Toeval } from './toeval.ts';
import {
  bezoek,
  dagVan,
  eigenGezinnen,
  isKerst,
  isVrij,
  looptOp,
  maakVerkeer,
  teamgezinnen,
  vergeet,
  werkdagNa,
  zoek,
  type Verkeer,
} from './verkeer.ts';

/** An office minute; some work in the evening now and then, few at night. */
function werkminuut(toeval: Toeval, wie: Medewerker): number {
  if (wie.laatwerker && toeval.kans(0.15)) return toeval.heel(1_140, 1_320);
  if (toeval.kans(0.002)) return toeval.kans(0.5) ? toeval.heel(1_300, 1_430) : toeval.heel(330, 400);
  return toeval.kans(0.05) ? toeval.heel(1_050, 1_200) : toeval.heel(480, 1_040);
}

/** All of it, day by day. */
export function gewoonWerk(streek: Streek, toeval: Toeval): Verkeer {
  const verkeer = maakVerkeer(streek);
  for (let dag = 0; dag < dagen; dag += 1) {
    const vrij = isVrij(dag);
    if (!vrij) {
      wissel(streek, toeval, dag);
      vervang(verkeer, toeval, dag);
    }
    vergeet(streek);
    for (const wie of streek.medewerkers) {
      if (wie.rol === 'veiligthuis' || wie.rol === 'crisisdienst') metRooster(verkeer, toeval, dag, wie);
      else if (!vrij && toeval.kans(isKerst(dag) ? 0.35 : 0.9)) kantoordag(verkeer, toeval, dag, wie);
      else if (vrij && toeval.kans(0.01)) eigen(verkeer, toeval, dag, wie, 1);
      else if (vrij && wie.rol === 'lokaalteam' && toeval.kans(0.002)) teamdag(verkeer, toeval, dag, wie, 1);
    }
  }
  return verkeer;
}

/** Now and then a family gets another face, or its first; the one before sometimes still has the bookmark. */
function wissel(streek: Streek, toeval: Toeval, dag: number): void {
  for (const gezin of streek.gezinnen) {
    if (!toeval.kans(0.0025)) continue;
    const nu = gezin.verbanden.findIndex(
      ({ verband }) => verband.soort === 'vastgezicht' && looptOp(verband, dag),
    );
    const oud = gezin.verbanden[nu];
    if (oud) gezin.verbanden[nu] = { ...oud, verband: { ...oud.verband, tot: dagVan(dag) } };
    const collegas = streek.medewerkers.filter((wie) => wie.rol === 'lokaalteam' && wie.team === gezin.team);
    if (!oud || toeval.kans(0.7))
      gezin.verbanden.push({
        lezer: toeval.kies(collegas).id,
        verband: { soort: 'vastgezicht', vanaf: dagVan(dag), tot: null },
      });
  }
}

/** Illness and leave: a colleague takes over a caseload for two weeks, and reads all of it on the first day. */
function vervang(verkeer: Verkeer, toeval: Toeval, dag: number): void {
  const { streek } = verkeer;
  for (const weg of streek.medewerkers) {
    if (!['lokaalteam', 'jeugdbeschermer'].includes(weg.rol) || !toeval.kans(0.006)) continue;
    const collegas = streek.medewerkers.filter(
      (wie) => wie.organisatie === weg.organisatie && wie.rol === weg.rol && wie !== weg,
    );
    const wie = toeval.kies(collegas);
    let minuut = toeval.heel(500, 560);
    for (const [gezin] of eigenGezinnen(streek, weg, dag)) {
      gezin.verbanden.push({
        lezer: wie.id,
        verband: { soort: 'vervanger', vanaf: dagVan(dag), tot: dagVan(dag + 14) },
      });
      bezoek(verkeer, toeval, { dag, minuut, wie, gezin, relatie: 'vervanger' });
      minuut = Math.min(1_030, minuut + toeval.heel(3, 25));
    }
  }
}

function eigen(verkeer: Verkeer, toeval: Toeval, dag: number, wie: Medewerker, aantal: number): void {
  const gezinnen = eigenGezinnen(verkeer.streek, wie, dag);
  for (let n = 0; n < aantal && gezinnen.length > 0; n += 1) {
    const [gezin, relatie] = toeval.kies(gezinnen);
    bezoek(verkeer, toeval, {
      dag,
      minuut: werkminuut(toeval, wie),
      wie,
      gezin,
      relatie,
      schrijft: toeval.kans(0.45),
      ...(toeval.kans(0.02) ? { handeling: 'afdruk' as const, paginas: 1 } : {}),
    });
  }
}

function kantoordag(verkeer: Verkeer, toeval: Toeval, dag: number, wie: Medewerker): void {
  const druk = weekday(dagVan(dag)) === 1 || isVrij(dag - 1) ? 1.5 : 1;
  eigen(verkeer, toeval, dag, wie, toeval.rond(5 * wie.tempo * druk));
  if (wie.rol === 'lokaalteam') teamdag(verkeer, toeval, dag, wie, druk);
  if (wie.rol === 'teamleider' || wie.rol === 'giteamleider') leidersdag(verkeer, toeval, dag, wie);
  ongeluk(verkeer, toeval, dag, wie);
}

/** One of the team is at the desk: new families, people who ring, a colleague's question. */
function teamdag(verkeer: Verkeer, toeval: Toeval, dag: number, wie: Medewerker, druk: number): void {
  const { streek } = verkeer;
  const balie =
    streek.medewerkers.filter((een) => een.rol === 'lokaalteam' && een.team === wie.team)[dag % 7]?.id ===
    wie.id;
  const open = teamgezinnen(streek, wie.team, dag);
  for (let n = balie ? toeval.rond(3 * druk) : toeval.kans(0.12) ? 1 : 0; n > 0 && open.length > 0; n -= 1)
    bezoek(verkeer, toeval, {
      dag,
      minuut: werkminuut(toeval, wie),
      wie,
      gezin: toeval.kies(open),
      relatie: 'team',
      schrijft: toeval.kans(0.6),
    });
  for (let n = balie ? toeval.rond(4) : toeval.kans(0.15) ? 1 : 0; n > 0; n -= 1) {
    const volgt = open.length > 0 && toeval.kans(0.5);
    const gezocht = volgt ? toeval.kies(open) : toeval.kies(streek.gezinnen);
    zoek(verkeer, toeval, dag, wie, gezocht);
    if (volgt)
      bezoek(verkeer, toeval, {
        dag,
        minuut: toeval.heel(540, 1_030),
        wie,
        gezin: gezocht,
        relatie: 'team',
        schrijft: toeval.kans(0.6),
      });
  }
}

/** A leader reads a few families, and once in four weeks goes through all that he answers for. */
function leidersdag(verkeer: Verkeer, toeval: Toeval, dag: number, wie: Medewerker): void {
  const { streek } = verkeer;
  const van = (gezin: Gezin): boolean =>
    wie.rol === 'teamleider'
      ? gezin.team === wie.team
      : gezin.verbanden.some(
          ({ lezer, verband }) =>
            looptOp(verband, dag) &&
            streek.medewerkers.some((een) => een.id === lezer && een.organisatie === wie.organisatie),
        );
  const gezinnen = streek.gezinnen.filter(van);
  const ronde = (dag + Number(wie.id.slice(1))) % 28 === 4;
  let minuut = 510;
  for (let n = ronde ? toeval.heel(20, 35) : toeval.rond(2); n > 0; n -= 1) {
    minuut = ronde ? Math.min(1_040, minuut + toeval.heel(6, 18)) : toeval.heel(500, 1_030);
    bezoek(verkeer, toeval, {
      dag,
      minuut,
      wie,
      gezin: toeval.kies(gezinnen),
      relatie: 'teamleider',
      grond: 'leiding',
      schrijft: toeval.kans(0.1),
      paginas: toeval.heel(1, 3),
    });
  }
}

/** Families of which he was part until so many days ago. */
const ooitVan = (streek: Streek, wie: Medewerker, dag: number, van: number, tot: number): Gezin[] =>
  streek.gezinnen.filter(({ verbanden }) =>
    verbanden.some(
      ({ lezer, verband }) =>
        lezer === wie.id &&
        verband.tot !== null &&
        verband.tot <= dagVan(dag - van) &&
        verband.tot > dagVan(dag - tot),
    ),
  );

/** Refused without meaning harm: a colleague asked "will you have a look", an old bookmark, a wrong number. */
function ongeluk(verkeer: Verkeer, toeval: Toeval, dag: number, wie: Medewerker): void {
  const { streek } = verkeer;
  const mis = (gezin: Gezin): void => {
    bezoek(verkeer, toeval, {
      dag,
      minuut: werkminuut(toeval, wie),
      wie,
      gezin,
      relatie: 'geen',
      handeling: 'geweigerd',
    });
  };
  if (toeval.kans(0.03)) mis(toeval.kies(streek.gezinnen.filter(({ team }) => team === wie.team)));
  if (toeval.kans(0.002)) mis(toeval.kies(streek.gezinnen));
  if (toeval.kans(0.04)) {
    const pas = ooitVan(streek, wie, dag, 0, 10);
    if (pas.length > 0) mis(toeval.kies(pas));
  }
  // Long after: a court or a successor asks something, and he forgot that he stopped.
  if (toeval.kans(0.0006)) {
    const ooit = ooitVan(streek, wie, dag, 20, 400);
    if (ooit.length > 0) mis(toeval.kies(ooit));
  }
}

/** Day and night by roster: meldingen that are searched and opened with ground, and looks in an emergency. */
function metRooster(verkeer: Verkeer, toeval: Toeval, dag: number, wie: Medewerker): void {
  const { streek } = verkeer;
  if (!toeval.kans(0.55)) return;
  const nacht = toeval.kans(wie.rol === 'crisisdienst' ? 0.5 : 0.2);
  const minuut = () =>
    nacht ? toeval.kies([toeval.heel(0, 420), toeval.heel(1_320, 1_439)]) : toeval.heel(430, 1_300);
  if (wie.rol === 'crisisdienst') {
    for (let n = toeval.rond(0.8); n > 0; n -= 1) {
      const gezin = toeval.kies(streek.gezinnen);
      const beoordeeldOp = werkdagNa(dag, toeval.kans(0.985) ? 1 : 2);
      const handelingen = bezoek(verkeer, toeval, {
        dag,
        minuut: minuut(),
        wie,
        gezin,
        relatie: 'nood',
        grond: 'nood',
        schrijft: toeval.kans(0.95),
      });
      verkeer.nood.push({ lezer: wie.id, gezin: gezin.id, dag, beoordeeldOp, handelingen });
    }
    return;
  }
  for (let n = toeval.rond(3); n > 0; n -= 1) {
    const gezin = toeval.kies(streek.gezinnen);
    const at = minuut();
    for (let keer = toeval.heel(1, 3); keer > 0; keer -= 1)
      zoek(verkeer, toeval, dag, wie, gezin, 'melding', at);
    gezin.verbanden.push({
      lezer: wie.id,
      verband: { soort: 'triage', vanaf: dagVan(dag), tot: dagVan(dag + 6) },
    });
    bezoek(verkeer, toeval, {
      dag,
      minuut: at,
      wie,
      gezin,
      relatie: 'triage',
      grond: 'melding',
      schrijft: toeval.kans(0.85),
    });
  }
}
