import '../ui/foundation.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import { RouterProvider } from '@tanstack/react-router';
import { neverFromMemory } from '../frame/leave.ts';
import { applyThema, chosenThema } from '../frame/thema.ts';
import { mount } from '../platform/mount.tsx';
import { Platform } from '../platform/Platform.tsx';
import { createStaffRouter } from './router.tsx';

applyThema(chosenThema());
neverFromMemory();
mount(
  <Platform live>
    <RouterProvider router={createStaffRouter()} />
  </Platform>,
);
