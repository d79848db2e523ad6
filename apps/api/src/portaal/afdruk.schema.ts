import { portaalsoorten } from '@rondom/domain/portaal';
import { Type } from 'typebox';
import { Codes, IdSchema, Nullable } from '../platform/http/index.ts';
import { EigenPlanSchema } from './eigenplan.schema.ts';
import { EigenNotitieSchema, PortaalSchema } from './portaal.schema.ts';

export const AfdruklezerSchema = Type.Object({
  id: IdSchema,
  roepnaam: Nullable(Type.String()),
  als: Codes(portaalsoorten),
});

/** The portal's own answer, its plan, and the texts of the notes on it: paper cannot be opened. */
export const AfdrukSchema = Type.Object({
  ...PortaalSchema.properties,
  teksten: Type.Array(EigenNotitieSchema),
  plan: EigenPlanSchema,
});
