import { useMemo } from 'react';
import { capitalise, dayOf, formatTime, relativeDay, type Taal } from '@rondom/taal';
import { persoon } from '@rondom/taal/schermen/persoon';
import { useSessie } from '../../platform/sessie.ts';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import type { Gezin, Lid, Overzicht } from './contract.ts';
import { daysBetween } from './dagen.ts';
import { roepnaamVan, volledigeNaam } from './naam.ts';

/** One family as every part of its page reads it: who is who, and which day it is. */
export interface Blik {
  readonly gezin: Gezin;
  readonly relatie: Overzicht['relatie'];
  readonly acties: Overzicht['acties'];
  readonly rust: Overzicht['rust'];
  readonly aanvraagklokken: Overzicht['aanvraagklokken'];
  readonly vandaag: string;
  readonly taal: Taal;
  readonly lid: (id: string | null) => Lid | undefined;
  /** What somebody is called; a person who is not on the page has no name here. */
  readonly roep: (id: string | null) => string;
  readonly voluit: (lid: Lid) => string;
  readonly roepAllen: (ids: readonly string[]) => readonly string[];
  /** How far the text behind a clock was checked; null where the register knows no such clock. */
  readonly bronstatus: (termijnId: string) => Overzicht['bronstatussen'][string];
  /** "gisteren 20.14", "14 november". */
  readonly wanneer: (instant: string) => string;
}

const rooms = { persoon };

export function useBlik({ gezin, relatie, acties, rust, bronstatussen, aanvraagklokken }: Overzicht): Blik {
  const { taal } = useTaal();
  const z = useZinnen(rooms);
  const vandaag = useSessie().data?.vandaag ?? '';
  return useMemo(() => {
    const leden = new Map(gezin.leden.map((lid) => [lid.id, lid]));
    const lid = (id: string | null) => (id === null ? undefined : leden.get(id));
    const unknown = ({ uitgerekendeDatum }: Lid) =>
      uitgerekendeDatum === null ? z.persoon.naamOnbekend : z.persoon.ongeboren;
    const roep = (id: string | null) => {
      const found = lid(id);
      return found ? (roepnaamVan(found) ?? unknown(found)) : z.persoon.naamOnbekend;
    };
    return {
      gezin,
      relatie,
      acties,
      rust,
      aanvraagklokken,
      vandaag,
      taal,
      lid,
      roep,
      voluit: (found) => volledigeNaam(found) ?? capitalise(unknown(found)),
      roepAllen: (ids) => ids.map(roep),
      bronstatus: (termijnId) => bronstatussen[termijnId] ?? null,
      wanneer: (instant) => {
        const day = dayOf(instant);
        const near = Math.abs(daysBetween(day, vandaag)) <= 1;
        return `${relativeDay(taal, day, vandaag)}${near ? ` ${formatTime(taal, instant)}` : ''}`;
      },
    };
  }, [gezin, relatie, acties, rust, bronstatussen, aanvraagklokken, taal, vandaag, z]);
}
