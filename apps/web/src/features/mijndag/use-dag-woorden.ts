import { capitalise, dayOf, formatDate } from '@rondom/taal';
import { mijndag } from '@rondom/taal/schermen/mijndag';
import { termijn } from '@rondom/taal/schermen/termijn';
import { wachtlijst } from '@rondom/taal/schermen/wachtlijst';
import { useSessie } from '../../platform/sessie.ts';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { daysBetween } from '../gezin/dagen.ts';
import type { Dagregel } from './use-mijndag.ts';

const rooms = { mijndag, termijn, wachtlijst };
const PLAN: ReadonlySet<string> = new Set(['planwettelijk', 'planvanafmaatregel']);

export interface DagWoorden {
  readonly wat: string;
  readonly feiten: readonly string[];
  /** The day or the time, large. */
  readonly wanneer: string;
  /** How far away or how late it is. */
  readonly laat?: string | undefined;
}

/** The sentence of a row, made of its codes. */
export function useDagWoorden(regel: Dagregel): DagWoorden {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  const vandaag = useSessie().data?.vandaag ?? '';
  const { personen, moment, dag, andereDag, code, dagenTeLaat } = regel;
  const kort = (day: string): string => formatDate(taal, day, 'weekdagKort');
  const at = moment === null ? '' : z.mijndag.moment(dayOf(moment), moment, vandaag);
  switch (regel.soort) {
    case 'woorden':
      return {
        wat: z.mijndag.woorden(personen[0] ?? ''),
        feiten: [z.mijndag.teksten(regel.aantal)],
        wanneer: at,
      };
    case 'melding':
      return { wat: z.mijndag.melding, feiten: [], wanneer: at };
    case 'noodkijk':
      return { wat: z.mijndag.noodkijk(regel.wie ?? ''), feiten: [z.mijndag.noodkijkUitleg], wanneer: at };
    case 'afspraak': {
      const wat = [
        codeZin(z.mijndag.afspraak, code ?? ''),
        ...(regel.bij === null ? [] : [z.mijndag.bij(regel.bij)]),
        ...(personen.length === 0 ? [] : [z.mijndag.met(personen)]),
      ];
      return { wat: wat.join(' '), feiten: [], wanneer: at };
    }
    case 'taak': {
      const naam = personen[0];
      if (code === 'portaalOpnieuw' && naam !== undefined)
        return { wat: z.mijndag.portaalOpnieuw(naam), feiten: [], ...uiterlijk() };
      if (code === 'kijkvraag') return { wat: z.mijndag.kijkvraag(naam ?? ''), feiten: [], ...uiterlijk() };
      const taken: Readonly<Record<string, string>> = z.mijndag.taken;
      const eigen = taken[code ?? ''];
      if (eigen !== undefined)
        return { wat: eigen, feiten: naam === undefined ? [] : [naam], ...uiterlijk() };
      const wat = naam === undefined ? z.mijndag.taak : z.mijndag.taakVan(naam);
      return { wat, feiten: [], ...uiterlijk() };
    }
    case 'termijn': {
      const wat = PLAN.has(code ?? '') ? z.mijndag.plan : codeZin(z.termijn.soort, code ?? '');
      return { wat, feiten: andereDag === null ? [] : [z.mijndag.anders(andereDag)], ...uiterlijk() };
    }
    case 'vervolg':
      return {
        wat: z.mijndag.vervolg(personen[0] ?? ''),
        feiten: [z.mijndag.vervolgHulp(regel.aantal)],
        ...uiterlijk(),
      };
    case 'dilemma':
      return dilemma(regel.wie);
    case 'wacht':
      return code === 'antwoord' ? antwoord() : stap();
  }

  function uiterlijk(): Pick<DagWoorden, 'wanneer' | 'laat'> {
    const day = dag ?? vandaag;
    const laat =
      dagenTeLaat > 0
        ? z.termijn.teLaat(dagenTeLaat)
        : z.termijn.over(Math.max(0, daysBetween(vandaag, day)));
    return { wanneer: z.termijn.uiterlijk(day), laat };
  }

  /** Settled, or past its last day: with whom it is, or with nobody. */
  function dilemma(wie: string | null): DagWoorden {
    if (code !== 'afgerond')
      return {
        wat: wie === null ? z.mijndag.dilemmaOpen : z.mijndag.dilemmaBij(wie),
        feiten: [],
        ...uiterlijk(),
      };
    const wat = wie === null ? z.mijndag.dilemmaBeslotenZonder : z.mijndag.dilemmaBesloten(wie);
    return { wat, feiten: [], wanneer: at };
  }

  /** Help began; whether that is so, the family says. */
  function antwoord(): DagWoorden {
    const gestart = andereDag === null ? [] : [z.mijndag.gestart(andereDag, vandaag)];
    const wanneer = capitalise(z.mijndag.nogGeenAntwoord);
    const vraag = regel.relatie === 'uitvoerder' ? z.mijndag.vraagTeam : z.mijndag.vraagZelf;
    const laat = dag === null ? undefined : vraag(dag, vandaag);
    return { wat: z.mijndag.antwoord(personen), feiten: gestart, wanneer, laat };
  }

  function stap(): DagWoorden {
    const wat = z.mijndag.stapVoor(codeZin(z.wachtlijst.stap, code ?? ''), personen);
    const wie = regel.wie === null ? [] : [z.mijndag.door(codeZin(z.wachtlijst.stapWie, regel.wie))];
    const laat = dagenTeLaat > 0 ? z.termijn.teLaat(dagenTeLaat) : undefined;
    return { wat, feiten: wie, wanneer: dag === null ? z.mijndag.geenDag : kort(dag), laat };
  }
}
