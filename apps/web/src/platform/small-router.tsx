import { useSyncExternalStore, type ComponentProps, type MouseEvent } from 'react';
import { markNavigation } from './navigation.ts';

/**
 * Router of the portal and the public pages: a handful of pages do not need 27 KB of routing.
 * `const path = usePath(); const found = matchPath('/mijn/woorden/:id', path)`.
 */
const listeners = new Set<() => void>();
const tellAll = (): void => listeners.forEach((listener) => listener());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);

export function goTo(to: string, { replace = false }: { replace?: boolean } = {}): void {
  markNavigation();
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  window.scrollTo(0, 0);
  tellAll();
}

/** The parameters of a path that fits the pattern, else undefined. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) found[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return found;
}

/** A link inside this entry; with a modifier key, or to another entry, it is an ordinary link. */
export function Go({ to, ...rest }: ComponentProps<'a'> & { to: string }) {
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    rest.onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(to);
  }
  return <a {...rest} href={to} onClick={follow} />;
}
