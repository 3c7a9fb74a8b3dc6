import { rmSync } from "node:fs";

// File names carry a hash of their content: what an earlier build has packed would stay for ever.
rmSync(new URL("../target/classes/static", import.meta.url), { recursive: true, force: true });
