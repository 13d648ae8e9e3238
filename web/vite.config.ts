import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The explorer goes into dist/web, which the server hands out; in `npx vite web` it asks a server on port 4000. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false, license: { fileName: 'licenses.md' } },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' } },
});
