import { Type, type TSchema } from 'typebox';

/** Building blocks of the contract. Ids are bigints as text; days `JJJJ-MM-DD`; instants RFC 3339 in UTC. */
export const IdSchema = Type.String({ pattern: '^[0-9]{1,18}$', examples: ['42'] });
export const DaySchema = Type.String({ format: 'date', examples: ['2027-01-12'] });
export const PartialDaySchema = Type.String({
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  examples: ['1967-02'],
});
export const InstantSchema = Type.String({ format: 'date-time' });
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
/**
 * A whole number, or nothing. In a body nothing would be taken for the number 0 when the choice is written as two
 * schemas, for the checker turns what it gets into the type it tries first; of one schema with two types it does not.
 */
export const NullableInteger = (options: { readonly minimum?: number; readonly maximum?: number } = {}) =>
  Type.Unsafe<number | null>({ ...options, type: ['integer', 'null'] });
/** One of some codes, as an enumeration in the document. */
export const Codes = <T extends string>(codes: readonly T[]) => Type.Enum([...codes]);
/** Free text: at least one sign that is not white, at most 20,000; NUL does not exist in PostgreSQL text. */
export const TextSchema = (maxLength = 20_000) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$' });

export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    verzoekId: Type.String(),
    refusals: Type.Array(Type.Object({ kind: Type.String() }, { additionalProperties: true })),
  },
  { description: 'application/problem+json: codes and parameters, no prose and nothing about a person' },
);

const Uuid = Type.String({
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
});
export const WriteHeaders = Type.Object({ 'idempotency-key': Uuid });
export const ChangeHeaders = Type.Object({
  'idempotency-key': Uuid,
  'if-match': Type.String({ pattern: '^"?[0-9]{1,9}"?$' }),
});
export const WrittenSchema = Type.Object({ id: IdSchema, versie: Type.Integer() });

/** The answers of an operation: its own, and one problem for everything else. */
export const answers = <T extends TSchema>(schema: T, status: 200 | 201 = 200) => ({
  [status]: schema,
  '4xx': ProblemSchema,
  '5xx': ProblemSchema,
});
