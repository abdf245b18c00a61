import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { corantoData } from './src/compile/vite-plugin.ts';

/** Libraries in chunks of their own: they keep their address when only the app changes, and their size is seen apart. */
const vendors = [
  { name: 'vendor-react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'vendor-router', test: /node_modules[\\/](react-router|cookie|set-cookie-parser)[\\/]/ },
  { name: 'vendor-data', test: /node_modules[\\/](@tanstack|zod)[\\/]/ },
];

export default defineConfig({
  plugins: [react(), corantoData({ data: process.env['CORANTO_DATA'] ?? 'data' })],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: vendors } } },
  },
});
