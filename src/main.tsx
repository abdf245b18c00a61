import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import * as z from 'zod/mini';
import { createQueryClient } from './queries/query-client.ts';
import { readOverHttp } from './queries/read-file.ts';
import { createSettingsStore } from './reading/settings-store.ts';
import { SettingsContext } from './reading/use-settings.ts';
import { createAppRouter } from './routes/router.tsx';
import { nameEntry } from './routes/shell/name-entry.ts';
import { reloadOnLostCode } from './routes/shell/reload-on-lost-code.ts';
import { DATA_FOLDER } from './url/paths.ts';

// Without this zod tries to compile its parsers with `new Function`, which the security policy forbids and reports.
z.config({ jitless: true });

nameEntry();

const base = import.meta.env.BASE_URL;
const client = createQueryClient();
const router = createAppRouter({ client, read: readOverHttp(`${base}${DATA_FOLDER}`) }, base);
reloadOnLostCode(() => {
  const { navigation, initialized, location: here } = router.state;
  const to = navigation.location ?? (initialized ? undefined : here);
  return to && { href: to.pathname + to.search + to.hash, key: to.key };
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <SettingsContext value={createSettingsStore()}>
        <RouterProvider router={router} />
      </SettingsContext>
    </QueryClientProvider>
  </StrictMode>,
);

if (import.meta.hot) {
  import.meta.hot.on('coranto:update', () => {
    void client.invalidateQueries().then(() => router.revalidate());
  });
}
