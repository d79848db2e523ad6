import { Check } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { toastStore } from './toast-store.ts';
import './toast.css';

export function ToastRegion() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <div className="toasts" role="status">
      {toasts.map((toast) => (
        <p key={toast.id} className="toast">
          <Check size={20} />
          {toast.text}
        </p>
      ))}
    </div>
  );
}
