/** Stands here until the first `openapi.json` is generated; it holds only what the frame of the web needs. */
interface Sessie {
  aangemeld: boolean;
  demo: boolean;
  naam?: string;
  /** Which entry this person uses. */
  schil?: 'personeel' | 'portaal';
  rol?: string;
  rolnaam?: { nl: string; en: string };
  organisatie?: string;
  aanspreekvorm?: 'u' | 'jij';
}
interface Kaart {
  sub: string;
  naam: string;
  rol: string;
  zin: { nl: string; en: string };
}
interface Concept {
  inhoud: unknown;
  bewaardOp: string;
}
type Json<T> = { content: { 'application/json': T }; headers: Record<string, unknown> };
type NoBody = { content?: never; headers: Record<string, unknown> };
type None = { query?: never; header?: never; path?: never; cookie?: never };
type ConceptParameters = { query?: never; header?: never; path: { soort: string; onderwerp: string }; cookie?: never };
export interface paths {
  '/api/v1/sessie': { parameters: None; get: { parameters: None; requestBody?: never; responses: { 200: Json<Sessie> } } };
  '/api/v1/demo/kaarten': { parameters: None; get: { parameters: None; requestBody?: never; responses: { 200: Json<Kaart[]> } } };
  '/api/v1/concepten/{soort}/{onderwerp}': {
    parameters: ConceptParameters;
    get: { parameters: ConceptParameters; requestBody?: never; responses: { 200: Json<Concept> } };
    put: {
      parameters: ConceptParameters;
      requestBody: { content: { 'application/json': { inhoud: unknown } } };
      responses: { 200: Json<{ bewaardOp: string }> };
    };
    delete: { parameters: ConceptParameters; requestBody?: never; responses: { 204: NoBody } };
  };
}
export type components = Record<string, never>;
export type operations = Record<string, never>;
