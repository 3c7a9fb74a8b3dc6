type Listener = () => void;

const listeners = new Set<Listener>();
let ended = false;

function set(value: boolean) {
  ended = value;
  for (const listener of listeners) listener();
}

/** One flag for the whole page: a call was refused because the session is over. */
export const sessionEnded = {
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: () => ended,
  report: () => set(true),
  dismiss: () => set(false),
};
