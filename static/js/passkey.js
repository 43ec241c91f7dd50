/* Passkeys: hands the server's wish to the browser and the browser's answer back in the form. */
(function () {
  "use strict";
  if (!window.PublicKeyCredential || !navigator.credentials) { return; }

  function bytes(text) {
    var raw = window.atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    var found = new Uint8Array(raw.length);
    for (var i = 0; i < raw.length; i += 1) { found[i] = raw.charCodeAt(i); }
    return found.buffer;
  }

  function words(buffer) {
    var raw = "", view = new Uint8Array(buffer);
    for (var i = 0; i < view.length; i += 1) { raw += String.fromCharCode(view[i]); }
    return window.btoa(raw).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  }

  function wish(options) {
    var key = options.publicKey;
    key.challenge = bytes(key.challenge);
    if (key.user) { key.user.id = bytes(key.user.id); }
    (key.excludeCredentials || []).concat(key.allowCredentials || []).forEach(function (one) { one.id = bytes(one.id); });
    return { publicKey: key };
  }

  function answer(credential) {
    var given = credential.response, found = { clientDataJSON: words(given.clientDataJSON) };
    if (given.attestationObject) {
      found.attestationObject = words(given.attestationObject);
      found.transports = given.getTransports ? given.getTransports() : [];
    } else {
      found.authenticatorData = words(given.authenticatorData);
      found.signature = words(given.signature);
      found.userHandle = given.userHandle ? words(given.userHandle) : null;
    }
    return {
      type: credential.type,
      id: credential.id,
      rawId: words(credential.rawId),
      response: found,
      authenticatorAttachment: credential.authenticatorAttachment || null,
      clientExtensionResults: credential.getClientExtensionResults()
    };
  }

  Array.prototype.forEach.call(document.querySelectorAll("form[data-passkey]"), function (form) {
    var trouble = form.querySelector("[data-passkey-error]");
    form.hidden = false;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      trouble.hidden = true;
      var options = wish(JSON.parse(form.getAttribute("data-passkey-options")));
      navigator.credentials[form.getAttribute("data-passkey")](options).then(function (credential) {
        form.elements.credential.value = JSON.stringify(answer(credential));
        form.submit();
      }).catch(function () { trouble.hidden = false; });
    });
  });
  Array.prototype.forEach.call(document.querySelectorAll("[data-passkey-missing]"), function (note) { note.hidden = true; });
})();
