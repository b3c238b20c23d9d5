import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { mockServer } from "./testing/mock-server.ts";

const SERVER = "^/api/(?!.*\\.ts(\\?|$))";

/** `MOCK=1 npm run dev:web` runs the page on invented data; without it, /api goes to a running server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), ...(process.env["MOCK"] ? [mockServer()] : [])],
  // The content security policy allows no data: fonts or scripts, so nothing is inlined.
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    chunkSizeWarningLimit: 650,
  },
  worker: { format: "es" },
  // The page's own folder api/ is served too while developing: a file of it is no address of the server.
  server: process.env["MOCK"]
    ? {}
    : { proxy: { [SERVER]: process.env["API"] ?? `http://127.0.0.1:${process.env["PORT"] ?? "3000"}` } },
});
