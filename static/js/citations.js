/* The card of a citation: on hover, focus and tap. Without it a citation is a plain link. Chrome 80 and iOS 12 run it. */
(function () {
  "use strict";
  var card = document.getElementById("trich-dan");
  var aside = card && card.parentNode;
  if (!card || !("content" in document.createElement("template"))) { return; }
  var open = null, closed = null, timer = 0, touched = 0;
  var wide = window.matchMedia("(min-width: 60em)");

  function closest(node, what) { return node && node.closest ? node.closest(what) : null; }

  function close() {
    window.clearTimeout(timer);
    if (!open) { return; }
    open.setAttribute("aria-expanded", "false");
    open = null;
    card.hidden = true;
    card.style.marginTop = "";
    document.documentElement.style.removeProperty("--sheet");
  }

  /* Beside the line and over nothing: what stands lower in the column makes room. */
  function beside(link) {
    var line = link.getClientRects()[0].top, best = null, distance = Infinity;
    var others = Array.prototype.filter.call(aside.children, function (one) { return one !== card && one.offsetHeight; });
    others.concat([null]).forEach(function (one, number) {
      var last = others[number - 1];
      var top = one ? one.getBoundingClientRect().top : last ? last.getBoundingClientRect().bottom : aside.getBoundingClientRect().top;
      var far = one ? Math.abs(top - line) : Math.max(0, top - line);
      if (far < distance) { distance = far; best = one; }
    });
    aside.insertBefore(card, best);
    card.hidden = false;
    if (best === null) { card.style.marginTop = Math.max(0, line - card.getBoundingClientRect().top) + "px"; }
    card.classList.toggle("is-level", Math.abs(card.getBoundingClientRect().top - line) < 24);
  }

  /* At the foot of the screen; the line that was tapped stays in sight above it. */
  function below(link) {
    card.hidden = false;
    document.documentElement.style.setProperty("--sheet", card.offsetHeight + "px");
    var rects = link.getClientRects();
    var over = rects[rects.length - 1].bottom + 16 - (window.innerHeight - card.offsetHeight);
    if (over > 0) { window.scrollBy(0, over); }
  }

  function show(link) {
    var source = document.getElementById(link.getAttribute("data-card"));
    if (!source) { return; }
    window.clearTimeout(timer);
    if (open === link) { return; }
    close();
    card.textContent = "";
    card.appendChild(document.importNode(source.content, true));
    card.scrollTop = 0;
    open = link;
    link.setAttribute("aria-expanded", "true");
    if (wide.matches && closest(aside, ".aside-links")) { beside(link); } else { below(link); }
  }

  function later(what, wait) {
    window.clearTimeout(timer);
    timer = window.setTimeout(what, wait);
  }

  Array.prototype.forEach.call(document.querySelectorAll("a.cite[data-card]"), function (link) {
    link.setAttribute("aria-expanded", "false");
    link.setAttribute("aria-controls", "trich-dan");
  });

  document.addEventListener("touchstart", function () { touched = Date.now(); }, { passive: true });

  document.addEventListener("mouseover", function (event) {
    if (Date.now() - touched < 1000) { return; }
    var link = closest(event.target, "a.cite[data-card]");
    if (link) { later(function () { show(link); }, 150); }
    else if (card.contains(event.target)) { window.clearTimeout(timer); }
    else if (open && document.activeElement !== open && !card.contains(document.activeElement)) { later(close, 400); }
    else { window.clearTimeout(timer); }
  });

  document.addEventListener("focusin", function (event) {
    if (Date.now() - touched < 1000) { return; }
    var link = closest(event.target, "a.cite[data-card]");
    if (link) { if (link !== closed) { show(link); } }
    else if (!card.contains(event.target)) { close(); }
  });

  document.addEventListener("focusout", function (event) {
    if (event.target === closed) { closed = null; }
  });

  document.addEventListener("click", function (event) {
    var link = closest(event.target, "a.cite[data-card]");
    if (closest(event.target, ".cite-close")) {
      var from = open;
      close();
      closed = from;
      if (from) { from.focus({ preventScroll: true }); }
    } else if (link && Date.now() - touched < 1000 && open !== link) {
      event.preventDefault(); /* the first tap shows the card, the second follows the link */
      show(link);
    } else if (open && !link && !card.contains(event.target)) {
      close();
    }
  });

  document.addEventListener("keydown", function (event) {
    if (!open) { return; }
    var within = card.contains(document.activeElement), stops = card.querySelectorAll("button, a");
    if (event.key === "Escape") {
      var from = open;
      close();
      closed = from;
      if (within) { from.focus(); }
    } else if (event.key === "Tab" && document.activeElement === open && !event.shiftKey) {
      event.preventDefault();
      stops[0].focus();
    } else if (event.key === "Tab" && within) {
      if (event.shiftKey && document.activeElement === stops[0]) {
        event.preventDefault();
        open.focus();
      } else if (!event.shiftKey && document.activeElement === stops[stops.length - 1]) {
        closed = open; /* on to what follows the citation in the text */
        open.focus({ preventScroll: true });
        close();
      }
    }
  });

  var width = window.innerWidth;
  window.addEventListener("resize", function () { /* a phone's bar that comes and goes is none */
    if (window.innerWidth !== width) { width = window.innerWidth; close(); }
  });
})();
