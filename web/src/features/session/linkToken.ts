const STORAGE_KEY = "werein.link";

// Session storage: it ends with the tab and is never sent anywhere.

export function keepToken(token: string) {
  sessionStorage.setItem(STORAGE_KEY, token);
}

export function keptToken(): string | null {
  return sessionStorage.getItem(STORAGE_KEY);
}

export function forgetToken() {
  sessionStorage.removeItem(STORAGE_KEY);
}
