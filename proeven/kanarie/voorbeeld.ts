/**
 * Bodies made from the contract itself, so that a new door is tried without anybody thinking of it.
 */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly format?: string;
}

export interface Vulling {
  /** Of the family, by the name a field has; a name that is not here gets the first person. */
  readonly id: (naam: string) => string;
  /** What somebody types. */
  readonly tekst: string;
}

/** A body that fits its schema, with every field filled. */
export function voorbeeldVan(schema: Schema, naam: string, vulling: Vulling): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [keuze] = schema.anyOf ?? [];
  if (keuze !== undefined) return voorbeeldVan(keuze, naam, vulling);
  const { type, properties = {}, items } = schema;
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(properties).map(([veld, van]) => [veld, voorbeeldVan(van, veld, vulling)]),
    );
  if (type === 'array') return items === undefined ? [] : [voorbeeldVan(items, naam, vulling)];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return 1;
  return type === 'string' ? tekstVan(schema, naam, vulling) : null;
}

function tekstVan({ pattern, format }: Schema, naam: string, { id, tekst }: Vulling): string {
  if (format === 'date') return '2027-01-11';
  if (format === 'date-time') return '2027-01-14T14:30:00.000Z';
  if (format === 'uuid') return '6f0c1f3e-0d58-4f7c-9c2e-2d2b8f1c7a11';
  if (pattern === '^[0-9]{1,18}$') return id(naam);
  if (pattern?.startsWith('^[0-9]{4}') === true) return '2014-09-03';
  return tekst;
}
