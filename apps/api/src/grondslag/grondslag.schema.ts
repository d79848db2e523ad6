import {
  doelen,
  gegevenssoorten,
  situaties,
  toestemmingstanden,
  voorwaarden,
} from '@rondom/domain/grondslag';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable } from '../platform/http/index.ts';

const SituatieSchema = Codes(situaties);
const GegevensSchema = Codes(gegevenssoorten);

/** Every answer for one receiver and one person: the page asks once and shows what is chosen. */
export const DeeladviezenSchema = Type.Object({
  let: Type.Array(Codes(['nooitadres', 'gevaarbijvertellen'])),
  adviezen: Type.Array(
    Type.Object({
      situatie: SituatieSchema,
      gegevens: GegevensSchema,
      gevraagd: Type.Boolean(),
      antwoord: Codes(['verplicht', 'mag', 'zondernamen', 'toestemming', 'toestemmingis', 'zoekuit']),
      artikel: Nullable(Type.String()),
      stand: Nullable(Codes(['wet2026', 'tekst2017', 'ongecontroleerd'])),
      voorwaarden: Type.Array(Codes(voorwaarden)),
      ontbreekt: Type.Array(IdSchema),
    }),
  ),
});

const ToestemmingVelden = {
  id: IdSchema,
  versie: Type.Integer(),
  overId: IdSchema,
  ontvanger: Type.String(),
  doel: Codes(doelen),
  soorten: Type.Array(GegevensSchema),
  stand: Codes(toestemmingstanden),
  totEnMet: DaySchema,
  gevraagdDoor: Type.String(),
  gevraagdOp: InstantSchema,
  beantwoordOp: Nullable(InstantSchema),
};

export const DelingSchema = Type.Object({
  id: IdSchema,
  overId: IdSchema,
  naar: Type.String(),
  situatie: SituatieSchema,
  gegevens: GegevensSchema,
  artikel: Type.String(),
  toestemmingIds: Type.Array(IdSchema),
  gedeeldDoor: Type.String(),
  gedeeldOp: InstantSchema,
});

export const ToestemmingenSchema = Type.Object({
  toestemmingen: Type.Array(
    Type.Object({
      ...ToestemmingVelden,
      geverId: IdSchema,
      hoe: Codes(['portaal', 'gesprek']),
      acties: Type.Array(Codes(['trekin'])),
    }),
  ),
  delingen: Type.Array(DelingSchema),
  acties: Type.Array(Codes(['vraag', 'deel'])),
});

export const EigenToestemmingenSchema = Type.Object({
  toestemmingen: Type.Array(
    Type.Object({
      ...ToestemmingVelden,
      overMij: Type.Boolean(),
      over: Type.String(),
      acties: Type.Array(Codes(['ja', 'nee', 'trekin'])),
      gedeeld: Type.Array(Type.Object({ op: InstantSchema, gegevens: GegevensSchema })),
    }),
  ),
});

export const VraagToestemmingSchema = Type.Object({
  geverId: IdSchema,
  overId: IdSchema,
  ontvangerId: IdSchema,
  doel: Codes(doelen),
  soorten: Type.Array(GegevensSchema, { maxItems: 6, uniqueItems: true }),
  situatie: SituatieSchema,
  totEnMet: DaySchema,
  hoe: Codes(['portaal', 'gesprek']),
  aanwezigIds: Type.Array(IdSchema, { maxItems: 40 }),
  conceptOnderwerp: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' })),
});

export const DeelSchema = Type.Object({
  overId: IdSchema,
  naarId: IdSchema,
  situatie: SituatieSchema,
  gegevens: GegevensSchema,
  gevraagd: Type.Boolean(),
});

export const AntwoordSchema = Type.Object({ antwoord: Codes(['ja', 'nee', 'trekin']) });
