import "./app/noEval";
import "@fontsource-variable/figtree/wght.css";
import "@fontsource-variable/fraunces/wght.css";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./app/global.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { configureClient } from "./api/client";
import { createQueryClient } from "./app/queryClient";
import { createAppRouter } from "./app/router";
import { cssVariables, theme } from "./app/theme";
import { LanguageProvider, wantedLanguages } from "./i18n/LanguageProvider";
import { loadMessages } from "./i18n/loadMessages";
import { bestLocale, locales } from "./i18n/locales";

// Nobody is told anything in the first moment; what is said earlier waits in the package's store.
const Notifications = lazy(() => import("./app/Notifications"));

configureClient();
const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

// Nothing is rendered before the language is there: dates in a wrong one would be remembered.
const locale = bestLocale(wantedLanguages(), locales);
const messages = await loadMessages(locale);
document.documentElement.lang = locale;

const container = document.getElementById("root");
if (!container) throw new Error("The page has no root element");
createRoot(container).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <LanguageProvider initial={{ locale, messages }}>
        <QueryClientProvider client={queryClient}>
          <Suspense>
            <Notifications position="bottom-center" />
          </Suspense>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
);
