/** Short confirmations, shown for a while by the one ToastRegion of the frame. */
export interface Toast {
  id: number;
  text: string;
}

const SHOWN_MS = 6000;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

/** Say that something succeeded. A failure is never a toast: it stays where it happened. */
export function toast(text: string): void {
  lastId += 1;
  const id = lastId;
  publish([...toasts, { id, text }]);
  setTimeout(() => publish(toasts.filter((shown) => shown.id !== id)), SHOWN_MS);
}

export const toastStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly Toast[] => toasts,
};
