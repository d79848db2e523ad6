import {
  intrekredenen,
  leesniveaus,
  portaalsoorten,
  toestellen,
  vertegenwoordigingen,
} from '@rondom/domain/portaal';
import { Type } from 'typebox';
import { Codes, DaySchema, IdSchema, InstantSchema, Nullable } from '../platform/http/index.ts';

const Field = Type.String({ maxLength: 1000, pattern: '^[^\\u0000]*$' });
const Als = Codes(portaalsoorten);

/** The five questions, as they were answered. */
export const VijfVragenSchema = Type.Object(
  {
    als: Als,
    vertegenwoordiging: Type.Optional(Codes(vertegenwoordigingen)),
    gevaar: Type.Object(
      { is: Type.Boolean(), welk: Field, afspraak: Field },
      { additionalProperties: false },
    ),
    toestel: Codes(toestellen),
    moment: Field,
    taal: Type.String({ pattern: '^[a-z]{2,3}$' }),
    leesniveau: Codes(leesniveaus),
  },
  { additionalProperties: false },
);

export const IntrekkingSchema = Type.Object({ reden: Codes(intrekredenen) }, { additionalProperties: false });

const Ids = Type.Array(IdSchema);
const LeestSchema = Type.Object({
  doelen: Type.Array(Type.Integer()),
  andereRegels: Type.Integer(),
  afspraken: Type.Integer(),
  notities: Type.Integer(),
  woordenVan: Ids,
  niet: Type.Object({ doelen: Type.Integer(), adres: Type.Boolean(), woordenVan: Ids }),
});

const Stand = {
  als: Nullable(Als),
  sinds: Nullable(DaySchema),
  account: Codes(['geen', 'uitgenodigd', 'geopend']),
  opnieuw: Type.Boolean(),
};

/** Of everybody of the family whether the portal is open; nothing of when it was used. */
export const PortaalstandSchema = Type.Object({ persoonId: IdSchema, ...Stand });

export const PortaaltoegangSchema = Type.Object({
  ...Stand,
  kan: Type.Array(
    Type.Object({
      als: Als,
      mag: Type.Boolean(),
      recht: Nullable(Type.String()),
      reden: Nullable(Type.String()),
    }),
  ),
  gevaarStaat: Type.Boolean(),
  vragen: Nullable(VijfVragenSchema),
  leest: LeestSchema,
  besluiten: Type.Array(
    Type.Object({
      id: IdSchema,
      soort: Codes(['gegeven', 'herzien', 'ingetrokken']),
      als: Als,
      reden: Nullable(Codes(intrekredenen)),
      op: InstantSchema,
      door: Type.String(),
    }),
  ),
});

export const UitnodigingSchema = Type.Object({
  code: Nullable(Type.String()),
  tot: Nullable(InstantSchema),
  /** In the demo alone: as whom one logs in at once. */
  demo: Nullable(Type.String()),
});
