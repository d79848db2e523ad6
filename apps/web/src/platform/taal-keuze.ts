import { isTaal, type Taal } from '@rondom/taal';

const COOKIE = 'rondom_taal';
const YEAR_IN_SECONDS = 31_536_000;

/** The language chosen before on this device, if any. */
export function chosenTaal(): Taal | undefined {
  const match = new RegExp(`(?:^|; )${COOKIE}=(\\w+)`).exec(document.cookie);
  return isTaal(match?.[1]) ? match[1] : undefined;
}

export function keepTaal(taal: Taal): void {
  document.cookie = `${COOKIE}=${taal}; Path=/; Max-Age=${YEAR_IN_SECONDS}; SameSite=Lax`;
}

/** The first language a browser asks for that Rondom speaks. Only the demo follows it; elsewhere Dutch. */
export function browserTaal(): Taal {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isTaal) ?? 'nl';
}
