import { config } from "zod/v4/core";

// Zod would otherwise compile its schemas at run time, which the content security policy forbids.
config({ jitless: true });
