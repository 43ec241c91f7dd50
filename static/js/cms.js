/* What Wagtail starts with script inside its pages is started from here: the policy allows files alone. A template of
   ours leaves a mark (templates/wagtailadmin/start.html) where Wagtail's has a script; rows that are added in the
   browser and dialogues bring marks of their own. */
(function () {
  "use strict";
  /* The rich text editor writes its hints for empty lines and its nested lists as <style>. What a script makes may pass;
     what stands in a page may not. */
  var nonce = document.currentScript.nonce, create = Document.prototype.createElement;
  Document.prototype.createElement = function (name, options) {
    var made = create.call(this, name, options);
    if (made.localName === "style") made.nonce = nonce;
    return made;
  };

  /* A style set as text is refused, the same set as properties is not: the rich text editor copies with one. And the
     cutter of pictures learns with handlers of text whether a screen takes touches. */
  var set = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (name === "style" && this.style) this.style.cssText = value;
    else if (!/^on/i.test(name)) set.call(this, name, value);
  };

  /* What is pasted comes with styles as text, with style sheets and handlers. The rich text editor reads from the styles
     what is bold: they are set as properties once the text is parsed, in documents that are never shown. The rest goes. */
  var SHEET = /<(style|script)\b[^]*?<\/\1\s*>/gi, TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
  var ATTRIBUTE = /"[^"]*"|'[^']*'|(\s)(style|on\w+)(?=\s*=)/gi;

  function harmless(html) {
    return String(html).replace(SHEET, "").replace(TAG, function (tag) {
      return tag.replace(ATTRIBUTE, function (found, blank, name) {
        return name ? blank + (name.toLowerCase() === "style" ? "data-cms-style" : "data-cms-off") : found;
      });
    });
  }

  function restyled(parsed) {
    parsed.querySelectorAll("[data-cms-style]").forEach(function (element) {
      element.style.cssText = element.dataset.cmsStyle;
      element.removeAttribute("data-cms-style");
    });
    return parsed;
  }

  var parse = DOMParser.prototype.parseFromString, make = DOMImplementation.prototype.createHTMLDocument;
  var inner = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");
  DOMParser.prototype.parseFromString = function (html, type) {
    return type === "text/html" ? restyled(parse.call(this, harmless(html), type)) : parse.call(this, html, type);
  };
  DOMImplementation.prototype.createHTMLDocument = function (title) {
    var made = make.call(this, title);
    Object.defineProperty(made.documentElement, "innerHTML", {
      get: inner.get,
      set: function (html) {
        inner.set.call(this, harmless(html));
        restyled(made);
      },
    });
    return made;
  };

  var MAY_START = /^(\w*Chooser|InlinePanel|MultipleChooserPanel)$/;
  var started = new WeakSet();

  function start(mark) {
    if (started.has(mark)) return;
    started.add(mark);
    var data = mark.dataset, Starter = MAY_START.test(data.start) && window[data.start];
    if (!Starter) throw new Error("cms.js: nothing to start is called " + data.start);
    var options = data.options ? [JSON.parse(JSON.parse('"' + data.options + '"'))] : [];
    new Starter(...(data.of ? [data.of] : []), ...options);
  }

  function startWithin(place) {
    if (place.querySelectorAll) place.querySelectorAll("template[data-start]").forEach(start);
  }

  /* Before Wagtail's own controllers, which put the menus of a chooser away: hence while the event is on its way down,
     and with an observer that is older than theirs. */
  window.addEventListener("DOMContentLoaded", function () {
    startWithin(document);
    new MutationObserver(function (changes) {
      changes.forEach(function (change) { change.addedNodes.forEach(startWithin); });
    }).observe(document.documentElement, { childList: true, subtree: true });
  }, true);

  /* Who adds a row goes on with what is in it at once; the observer would come a moment later. */
  var panel = window.InlinePanel.prototype, before = panel.initChildControls;
  panel.initChildControls = function (prefix) {
    var row = document.getElementById("inline_child_" + prefix);
    if (row) startWithin(row);
    return before.call(this, prefix);
  };

  /* A save by hand waits for the one under way: a page that is just being made would else be made twice, or the second
     be told that its address is taken. After the first the form has the new page's address. */
  var SLOW = 15000;
  var underWay = null, held = null;

  function goOn(event) {
    if (event.target !== underWay) return;
    underWay = null;
    if (!held) return;
    var send = held;
    held = null;
    clearTimeout(send.timer);
    if (send.button) send.button.disabled = false;  // or its name would stay behind, and "publish" be a mere save
    event.target.requestSubmit(send.button);
  }

  document.addEventListener("w-autosave:save", function (event) { if (!event.defaultPrevented) underWay = event.target; });
  ["success", "error", "deactivated"].forEach(function (name) { document.addEventListener("w-autosave:" + name, goOn); });
  document.addEventListener("submit", function (event) {
    if (event.target !== underWay || event.defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held) return;
    held = { button: event.submitter, timer: setTimeout(function () { goOn({ target: underWay }); }, SLOW) };
  }, true);
})();
