import { vervolgUiterlijk, type Dagfeit, type Dagregel } from '@rondom/domain/mijndag';
import type { Id } from '../platform/actor.ts';

/** The persons whom a fact names. */
export function personenVan(feit: Dagfeit): readonly Id[] {
  switch (feit.soort) {
    case 'woorden':
    case 'wacht':
    case 'vervolg':
      return [feit.persoon];
    case 'taak':
      return feit.persoon === undefined ? [] : [feit.persoon];
    case 'afspraak':
      return feit.bij === undefined ? feit.personen : [...feit.personen, feit.bij];
    case 'melding':
    case 'noodkijk':
    case 'termijn':
    case 'dilemma':
      return [];
  }
}

/** One row of the page: codes, days and first names; the page makes the sentence. */
export function dagregelView(regel: Dagregel, namen: ReadonlyMap<Id, string>) {
  const [eerste, ...meer] = regel.feiten;
  const naam = (id: Id): string => namen.get(id) ?? '';
  const over = eerste.soort === 'afspraak' ? eerste.personen : [eerste, ...meer].flatMap(personenVan);
  return {
    groep: regel.groep,
    soort: eerste.soort,
    gezinId: eerste.gezin,
    gezin: eerste.gezinsnaam,
    relatie: eerste.relatie,
    personen: [...new Set(over)].map(naam),
    aantal: regel.feiten.length,
    nieuw: regel.nieuw,
    dagenTeLaat: regel.dagenTeLaat,
    ...bijzonder(eerste, meer, naam),
  };
}

const geen = {
  code: null,
  moment: null,
  dag: null,
  bronstatus: null,
  andereDag: null,
  andereStatus: null,
  wie: null,
  bij: null,
  namens: null,
  taak: null,
  acuut: false,
};

/** What one kind of fact says more than the others. */
function bijzonder(feit: Dagfeit, meer: readonly Dagfeit[], naam: (id: Id) => string) {
  switch (feit.soort) {
    case 'woorden':
      return { ...geen, moment: feit.moment };
    case 'melding':
      return { ...geen, moment: feit.moment, dag: feit.overgedragenOp, acuut: feit.acuut };
    case 'noodkijk':
      return { ...geen, moment: feit.moment, wie: feit.kijker };
    case 'afspraak': {
      const bij = feit.bij === undefined ? null : naam(feit.bij);
      return {
        ...geen,
        code: feit.afspraaksoort,
        moment: feit.moment,
        dag: feit.op,
        bij,
        namens: feit.namens ?? null,
      };
    }
    case 'termijn': {
      const ander = meer.find((other) => other.soort === 'termijn' && other.uiterlijk !== feit.uiterlijk);
      const tweede = ander?.soort === 'termijn' ? ander : undefined;
      return {
        ...geen,
        code: feit.termijn,
        dag: feit.uiterlijk,
        bronstatus: feit.bronstatus ?? null,
        andereDag: tweede?.uiterlijk ?? null,
        andereStatus: tweede?.bronstatus ?? null,
      };
    }
    case 'taak':
      return {
        ...geen,
        ...{ code: feit.taak, dag: feit.uiterlijk, namens: feit.namens ?? null, taak: feit.af ?? null },
      };
    case 'wacht':
      return {
        ...geen,
        code: feit.begonnenOp === undefined ? feit.stap : 'antwoord',
        dag: feit.stapOp ?? null,
        andereDag: feit.begonnenOp ?? null,
        wie: feit.stapWie,
      };
    case 'vervolg':
      return { ...geen, code: feit.hulp.soort, dag: vervolgUiterlijk(feit.geboorte) ?? null };
    case 'dilemma': {
      const { stand, moment, uiterlijk, eigenaar } = feit;
      return { ...geen, code: stand, moment: moment || null, dag: uiterlijk, wie: eigenaar ?? null };
    }
  }
}
