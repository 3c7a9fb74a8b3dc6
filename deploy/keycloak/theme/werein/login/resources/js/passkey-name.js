// Usernames are random, and a phone would list the passkey under that random name. It gets the platform's name instead;
// the passkey is tied to the account by its user handle, which stays as it is.
(() => {
  const credentials = navigator.credentials;
  if (!credentials || !credentials.create) {
    return;
  }
  const create = credentials.create.bind(credentials);
  credentials.create = (options) => {
    const request = options && options.publicKey;
    if (request && request.user && request.rp) {
      request.user.name = request.rp.name;
      request.user.displayName = request.rp.name;
    }
    return create(options);
  };
})();
