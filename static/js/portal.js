/* The little that a page does by script. Every page works without it; old browsers (Chrome 80, iOS 12) run it. */
(function () {
  "use strict";
  var root = document.documentElement;

  function stored(value) {
    try {
      if (value === undefined) { return window.localStorage.getItem("co-chu"); }
      if (value) { window.localStorage.setItem("co-chu", value); } else { window.localStorage.removeItem("co-chu"); }
    } catch (error) { /* storage may be forbidden; the choice then lasts for this page */ }
    return null;
  }

  function show(size) {
    if (size) { root.setAttribute("data-text", size); } else { root.removeAttribute("data-text"); }
    Array.prototype.forEach.call(document.querySelectorAll("[data-text-size]"), function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-text-size") === (size || "")));
    });
  }

  /* The whole page, or one part of it. */
  function printPart(part) {
    if (part) { root.classList.add("print-part"); part.classList.add("print-this"); }
    window.print();
    if (part) { root.classList.remove("print-part"); part.classList.remove("print-this"); }
  }

  /* In the contents of a law: where one is. */
  function here() {
    Array.prototype.forEach.call(document.querySelectorAll(".law-contents a"), function (link) {
      if (location.hash && link.getAttribute("href") === location.hash) {
        link.setAttribute("aria-current", "true");
        var part = link.closest("details");
        if (part) { part.open = true; }
      } else { link.removeAttribute("aria-current"); }
    });
  }
  window.addEventListener("hashchange", here);
  here();

  var chosen = stored();
  show(chosen === "large" || chosen === "small" ? chosen : "");
  Array.prototype.forEach.call(document.querySelectorAll(".text-size"), function (group) { group.hidden = false; });

  document.addEventListener("click", function (event) {
    var target = event.target.closest ? event.target.closest("[data-text-size],[data-print],[data-copy],[data-quiet-exit]") : null;
    if (!target) { return; }
    if (target.hasAttribute("data-text-size")) {
      var size = target.getAttribute("data-text-size");
      stored(size);
      show(size);
    } else if (target.hasAttribute("data-print")) {
      printPart(document.getElementById(target.getAttribute("data-print")));
    } else if (target.hasAttribute("data-copy") && target.href) {
      /* A link to a part of the page: it is followed, too. */
      if (navigator.clipboard) {
        navigator.clipboard.writeText(target.href).then(function () {
          target.querySelector("span").textContent = target.getAttribute("data-copied");
        });
      }
    } else if (target.hasAttribute("data-copy")) {
      navigator.clipboard.writeText(location.href.split("#")[0]).then(function () {
        document.getElementById("copied").textContent = target.getAttribute("data-copied");
      });
    } else {
      /* Leaves no way back to this page in the history. */
      event.preventDefault();
      document.title = " ";
      document.body.style.visibility = "hidden";
      location.replace(target.href);
    }
  });

  Array.prototype.forEach.call(document.querySelectorAll("[data-print]"), function (button) { button.hidden = false; });
  if (navigator.clipboard) {
    Array.prototype.forEach.call(document.querySelectorAll("[data-copy]"), function (button) {
      button.hidden = false;
      if (button.href) { button.querySelector("span").textContent = button.getAttribute("data-copy"); }
    });
  }
})();
