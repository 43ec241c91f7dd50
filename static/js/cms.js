/* What Wagtail starts with script inside its pages is started from here: the policy allows files alone. A template of
   ours leaves a mark (templates/wagtailadmin/start.html) where Wagtail's has a script; rows that are added in the
   browser and dialogues bring marks of their own. */
(function () {
  "use strict";
  /* The rich text editor writes its hints for empty lines and nested lists as <style>; the accessibility checks may too.
     What a script makes may pass, what stands in a page may not. */
  var nonce = document.currentScript.nonce, create = Document.prototype.createElement;
  Document.prototype.createElement = function (name, options) {
    var made = create.call(this, name, options);
    if (made.localName === "style") made.nonce = nonce;
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

  window.wagtail.app.register(
    "portal-start",
    class extends window.StimulusModule.Controller {
      connect() {
        start(this.element);
      }
    },
  );

  /* Who adds a row goes on with what is in it at once; Stimulus would come a moment later. */
  var panel = window.InlinePanel.prototype, before = panel.initChildControls;
  panel.initChildControls = function (prefix) {
    var row = document.getElementById("inline_child_" + prefix);
    if (row) row.querySelectorAll("template[data-controller~=portal-start]").forEach(start);
    return before.call(this, prefix);
  };
})();
