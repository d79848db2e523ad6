const COOKIE = 'rondom_thema';
const YEAR_IN_SECONDS = 31_536_000;

export type Thema = 'licht' | 'donker' | 'systeem';
export const themas: readonly Thema[] = ['systeem', 'licht', 'donker'];

/** The colours chosen on this device; without a choice those of the device itself. */
export function chosenThema(): Thema {
  const match = new RegExp(`(?:^|; )${COOKIE}=(\\w+)`).exec(document.cookie);
  return themas.find((thema) => thema === match?.[1]) ?? 'systeem';
}

export function applyThema(thema: Thema): void {
  const { dataset } = document.documentElement;
  if (thema === 'systeem') delete dataset['thema'];
  else dataset['thema'] = thema;
}

export function chooseThema(thema: Thema): void {
  document.cookie = `${COOKIE}=${thema}; Path=/; Max-Age=${YEAR_IN_SECONDS}; SameSite=Lax`;
  applyThema(thema);
}
