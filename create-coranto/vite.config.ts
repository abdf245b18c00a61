import { defineConfig } from 'vite';

/** One file with its libraries in it: `npm create coranto` downloads nothing else. */
export default defineConfig({
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/create-coranto.ts',
    outDir: 'dist',
    minify: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: { output: { codeSplitting: false, banner: '#!/usr/bin/env node' } },
  },
});
