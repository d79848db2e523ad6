import { organisatiesoorten } from '@rondom/domain/regio';
import { Type } from 'typebox';
import { relaties } from '../platform/access/index.ts';
import { rollen } from '../platform/actor.ts';
import { Codes, IdSchema, InstantSchema, Nullable } from '../platform/http/index.ts';

export const WieKeekSchema = Type.Object({
  regels: Type.Array(
    Type.Object({
      id: IdSchema,
      op: InstantSchema,
      organisatiesoort: Codes(organisatiesoorten),
      organisatie: Nullable(Type.String()),
      medewerker: Nullable(Type.String()),
      rol: Codes(rollen),
      relatie: Codes(relaties),
      grond: Type.String(),
      soortGegevens: Type.String(),
      handeling: Codes(['lees', 'zoek', 'geweigerd', 'bevraag']),
      over: Type.Array(IdSchema),
    }),
  ),
  laterMogelijk: Type.Literal(true),
});

export const InzageSchema = Type.Object({
  id: IdSchema,
  op: InstantSchema,
  handeling: Codes(['lees', 'zoek', 'schrijf', 'geweigerd', 'bevraag']),
  soortGegevens: Type.String(),
  relatie: Codes(relaties),
  grond: Type.String(),
  gezin: Nullable(Type.String()),
  overGezin: Type.Boolean(),
});
