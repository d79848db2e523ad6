import { Type } from 'typebox';
import { Codes, IdSchema, Nullable } from '../platform/http/index.ts';
import { EigenNotitieSchema, PortaalSchema } from './portaal.schema.ts';

export const AfdruklezerSchema = Type.Object({
  id: IdSchema,
  roepnaam: Nullable(Type.String()),
  als: Codes(['ouder', 'jeugdige']),
});

/** The portal's own answer, and the texts of the notes on it: paper cannot be opened. */
export const AfdrukSchema = Type.Object({
  ...PortaalSchema.properties,
  teksten: Type.Array(EigenNotitieSchema),
});
