import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { europe } from "./scripts/europe.ts";
import { timeZones } from "./scripts/timeZones.ts";

const backend = process.env.BASE_URL ?? "http://localhost:8080";

export default defineConfig({
  plugins: [react(), europe(), timeZones()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    target: "es2023",
    // The content security policy takes no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // scripts/size.ts measures what is really sent; this one looks at bytes before compression.
    chunkSizeWarningLimit: 1_000,
  },
  server: {
    proxy: { "/api": backend, "/oauth2": backend, "/login": backend, "/logout": backend },
  },
});
