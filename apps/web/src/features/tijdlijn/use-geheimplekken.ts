import { useState } from 'react';
import { geheimplekkenVan, haalWeg, zonderLezer, type Geheimplek } from './geheimplekken.ts';
import type { NotitieInhoud } from './notitie-inhoud.ts';

export interface Geheimsturing {
  readonly plekken: readonly Geheimplek[];
  readonly haalWeg: (plek: Geheimplek) => void;
  readonly deelNiet: (persoonId: string) => void;
  /** A change by hand: where secrets stood is not known any more once the text is another. */
  readonly type: (part: Partial<NotitieInhoud>) => void;
}

const NONE: readonly Geheimplek[] = [];

/** The secrets that the last refusal marked, and what the writer does about each. */
export function useGeheimplekken(
  failure: unknown,
  inhoud: NotitieInhoud,
  change: (part: Partial<NotitieInhoud>) => void,
): Geheimsturing {
  const [over, setOver] = useState({ failure, plekken: NONE });
  if (over.failure !== failure) setOver({ failure, plekken: geheimplekkenVan(failure) });
  const keep = (plekken: readonly Geheimplek[]) => setOver({ failure, plekken });
  return {
    plekken: over.failure === failure ? over.plekken : NONE,
    haalWeg: (plek) => {
      const zonder = haalWeg(inhoud.tekst, over.plekken, plek);
      keep(zonder.plekken);
      change({ tekst: zonder.tekst });
    },
    deelNiet: (persoonId) => {
      keep(zonderLezer(over.plekken, persoonId));
      change({
        extraLezers: inhoud.extraLezers.filter((id) => id !== persoonId),
        nietLezers: [...new Set([...inhoud.nietLezers, persoonId])],
      });
    },
    type: (part) => {
      if (part.tekst !== undefined) keep(NONE);
      change(part);
    },
  };
}
