/* The card of a citation: on hover, focus and tap. Without it a citation is a plain link. Chrome 80 and iOS 12 run it. */
(function () {
  "use strict";
  var card = document.getElementById("trich-dan");
  if (!card || !("content" in document.createElement("template"))) { return; }
  var column = document.querySelector(".law-side") || card.parentNode;
  var open = null, closed = null, opening = 0, closing = 0, nearest = Infinity, touched = 0, tapped = false;
  var wide = window.matchMedia("(min-width: 60em)");
  var EDGE = 8;

  function closest(node, what) { return node && node.closest ? node.closest(what) : null; }

  function wait() { window.clearTimeout(opening); window.clearTimeout(closing); closing = 0; }

  function close() {
    wait();
    if (!open) { return; }
    open.setAttribute("aria-expanded", "false");
    open = null;
    card.hidden = true;
    card.removeAttribute("style");
    card.classList.remove("is-level", "is-afloat", "is-tall");
    document.documentElement.style.removeProperty("--sheet");
  }

  /* The lowest place of the window that is free. */
  function floor() {
    var exit = document.querySelector(".quiet-exit a"), box = exit && exit.getBoundingClientRect();
    return Math.min(window.innerHeight, box && box.height ? box.top : Infinity) - EDGE;
  }

  /* Beside the line and over nothing: what stands lower in the column makes room. Where the card would be out of sight,
     it lies over the column, never over the text. */
  function beside(link) {
    var rects = link.getClientRects(), line = rects[0].top, bottom = floor(), best = null, distance = Infinity;
    var others = Array.prototype.filter.call(column.children, function (one) { return one !== card && one.offsetHeight; });
    others.concat([null]).forEach(function (one, number) {
      var last = others[number - 1];
      var top = one ? one.getBoundingClientRect().top : last ? last.getBoundingClientRect().bottom : column.getBoundingClientRect().top;
      var far = one ? Math.abs(top - line) : Math.max(0, top - line);
      if (far < distance) { distance = far; best = one; }
    });
    column.insertBefore(card, best);
    card.hidden = false;
    if (card.offsetHeight > bottom - EDGE) {
      card.classList.add("is-tall");
      card.style.maxHeight = bottom - EDGE + "px";
    }
    var box = card.getBoundingClientRect(), height = box.height;
    if (best === null) { card.style.marginTop = Math.max(0, Math.min(line, bottom - height) - box.top) + "px"; }
    box = card.getBoundingClientRect();
    if (box.top < EDGE || box.bottom > bottom) {
      card.classList.add("is-afloat");
      card.style.marginTop = "";
      card.style.top = Math.max(EDGE, Math.min(line, bottom - height)) - column.getBoundingClientRect().top + "px";
      box = card.getBoundingClientRect();
    }
    var level = (rects[0].top + rects[0].bottom) / 2 - box.top;
    card.style.setProperty("--level", level + "px");
    card.classList.toggle("is-level", level > EDGE && level < height - EDGE);
  }

  /* At the foot of the screen; the line that was tapped stays in sight above it. */
  function below(link) {
    card.hidden = false;
    document.documentElement.style.setProperty("--sheet", card.offsetHeight + "px");
    var rects = link.getClientRects();
    var over = rects[rects.length - 1].bottom + EDGE - Math.min(floor(), window.innerHeight - card.offsetHeight - EDGE);
    if (over > 0) { window.scrollBy(0, over); }
  }

  function show(link) {
    var source = document.getElementById(link.getAttribute("data-card"));
    if (!source) { return; }
    wait();
    if (open === link) { return; }
    close();
    card.textContent = "";
    card.appendChild(document.importNode(source.content, true));
    card.scrollTop = 0;
    open = link;
    link.setAttribute("aria-expanded", "true");
    if (wide.matches) { beside(link); } else { below(link); }
  }

  function closeIn(time) {
    window.clearTimeout(closing);
    closing = window.setTimeout(close, time);
  }

  /* How far the pointer is from the card. */
  function away(event) {
    var box = card.getBoundingClientRect();
    var x = Math.max(box.left - event.clientX, 0, event.clientX - box.right);
    var y = Math.max(box.top - event.clientY, 0, event.clientY - box.bottom);
    return Math.sqrt(x * x + y * y);
  }

  Array.prototype.forEach.call(document.querySelectorAll("a.cite[data-card]"), function (link) {
    link.setAttribute("aria-expanded", "false");
    link.setAttribute("aria-controls", "trich-dan");
  });

  /* A tap beside the card closes it; where nothing can be clicked, some telephones tell of touches alone. */
  document.addEventListener("touchstart", function (event) {
    touched = Date.now();
    tapped = open && !card.contains(event.target) && !closest(event.target, "a.cite[data-card]");
  }, { passive: true });
  document.addEventListener("touchmove", function () { tapped = false; }, { passive: true });
  document.addEventListener("touchend", function () {
    touched = Date.now();
    if (tapped) { close(); }
    tapped = false;
  }, { passive: true });

  document.addEventListener("mouseover", function (event) {
    if (Date.now() - touched < 1000) { return; }
    var link = closest(event.target, "a.cite[data-card]");
    window.clearTimeout(opening);
    if (link) {
      if (link === open) { wait(); } else { opening = window.setTimeout(function () { show(link); }, 150); }
    } else if (card.contains(event.target)) {
      wait();
    } else if (open && !closing && document.activeElement !== open && !card.contains(document.activeElement)) {
      nearest = away(event);
      closeIn(400);
    }
  });

  /* As long as the pointer comes nearer, the card waits for it. */
  document.addEventListener("mousemove", function (event) {
    if (!open || !closing) { return; }
    var far = away(event);
    if (far < nearest) { nearest = far; closeIn(700); }
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
