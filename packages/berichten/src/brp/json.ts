/** Reading JSON of somebody else: nothing here throws, nothing is believed before it was looked at. */
export type Json = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** The text without spaces around it; undefined when it is empty or no text. */
export function asText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

export const objectAt = (json: Json | undefined, key: string): Json | undefined => asObject(json?.[key]);
export const textAt = (json: Json | undefined, key: string): string | undefined => asText(json?.[key]);
export const codeAt = (json: Json | undefined, key: string): string | undefined =>
  textAt(objectAt(json, key), 'code');
