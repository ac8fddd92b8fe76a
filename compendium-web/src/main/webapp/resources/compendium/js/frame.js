// Behaviour of the frame. Everything works from attributes, because the content policy allows no code in pages.
(() => {
  "use strict";

  const signedIn = new BroadcastChannel("compendium-signed-in");
  let leaving = false;
  window.addEventListener("beforeunload", () => { leaving = true; });
  const dialog = () => document.getElementById("expired");
  // What somebody typed is put back for that person only, whoever signs in meanwhile.
  const keptFor = () => ["compendium-kept", dialog().dataset.person, location.pathname + location.search].join(" ");

  function drawer(button) {
    const menu = document.getElementById(button.dataset.drawer);
    const open = menu.classList.toggle("open");
    button.setAttribute("aria-expanded", open);
    if (open) {
      menu.querySelector("a").focus();
    }
  }

  // A table wider than its place is scrolled by the arrow keys too, and says what it is.
  function wideTables() {
    document.querySelectorAll(".table-wrap").forEach((wrap) => {
      const table = wrap.querySelector("table");
      const wide = wrap.scrollWidth > wrap.clientWidth + 1;
      const name = table?.caption?.textContent || document.querySelector("h1").textContent;
      const told = { tabindex: "0", role: "region", "aria-label": name };
      Object.entries(told).forEach(([key, value]) => wide ? wrap.setAttribute(key, value) : wrap.removeAttribute(key));
    });
  }

  document.addEventListener("DOMContentLoaded", wideTables);
  window.addEventListener("resize", wideTables);
  document.addEventListener("toggle", wideTables, true);

  function closeFloating(except) {
    document.querySelectorAll("details[open]:not(.stays)").forEach((one) => {
      if (one !== except) {
        one.open = false;
      }
    });
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-drawer]");
    if (button) {
      drawer(button);
    }
    closeFloating(event.target.closest("details"));
    const signIn = event.target.closest("[data-sign-in]");
    if (signIn && !window.open(signIn.dataset.signIn, "compendium-sign-in", "popup,width=520,height=680")) {
      location.reload();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      closeFloating(null);
      document.querySelectorAll(".menu.open").forEach((menu) => menu.classList.remove("open"));
      document.querySelectorAll("[data-drawer]").forEach((button) => button.setAttribute("aria-expanded", "false"));
    }
  });

  // An action met an ended session (401) or a view that is gone (409): keep what was typed, open the same address anew,
  // put it back and press the same button once. The operation id goes with the fields, so the server acts once only.
  function fields() {
    return [...document.querySelectorAll("main form input, main form select, main form textarea")].filter(
        (one) => one.id === "operationId" || (one.id && !["hidden", "file", "password"].includes(one.type)));
  }

  function keep(action) {
    const values = Object.fromEntries(fields().map((one) =>
        [one.id, one.type === "checkbox" || one.type === "radio" ? one.checked : one.value]));
    sessionStorage.setItem(keptFor(), JSON.stringify({ action, values }));
  }

  function putBack() {
    if (!dialog()) {
      return;
    }
    const kept = sessionStorage.getItem(keptFor());
    sessionStorage.removeItem(keptFor());
    if (!kept) {
      return;
    }
    const { action, values } = JSON.parse(kept);
    fields().filter((one) => one.id in values).forEach((one) => {
      if (typeof values[one.id] === "boolean") {
        one.checked = values[one.id];
      } else {
        one.value = values[one.id];
      }
    });
    const button = action && document.getElementById(action);
    if (button) {
      button.click();
    }
  }

  // PrimeFaces 15 leaves the button of a request that failed disabled.
  function enable(source) {
    const widget = window.PrimeFaces.getWidgetById(source);
    if (widget) {
      window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
    }
  }

  function failed(status, source) {
    enable(source);
    if (status === 401) {
      keep(source);
      if (!dialog().open) {
        dialog().showModal();
      }
    } else if (status === 409) {
      keep(source);
      location.reload();
    } else if (!leaving && document.getElementById(source)?.matches("button, input")) {
      document.getElementById("unanswered").showModal();
    }
  }

  signedIn.addEventListener("message", () => {
    if (dialog() && sessionStorage.getItem(keptFor())) {
      location.reload();
    }
  });

  // On the phone a row is a card: each cell says what it is, and the roles that "display: block" takes away come back.
  function label(table) {
    const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
    table.setAttribute("role", "table");
    table.querySelectorAll("thead, tbody").forEach((group) => group.setAttribute("role", "rowgroup"));
    table.querySelectorAll("tr").forEach((row) => row.setAttribute("role", "row"));
    table.querySelectorAll("thead th").forEach((cell) => cell.setAttribute("role", "columnheader"));
    table.querySelectorAll("tbody th").forEach((cell) => cell.setAttribute("role", "rowheader"));
    table.querySelectorAll("tbody tr").forEach((row) => [...row.cells].forEach((cell, at) => {
      if (cell.tagName === "TD") {
        cell.setAttribute("role", "cell");
        cell.dataset.label = heads[at];
      }
    }));
  }

  // "Ver más" appends the rows of the next address to the table on the page; without script it is a plain link.
  async function more(link) {
    link.setAttribute("aria-busy", "true");
    const answer = await fetch(link.href, { headers: { "X-Requested-With": "fetch" } });
    if (!answer.ok) {
      location.assign(link.href);
      return;
    }
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const body = document.querySelector("main .table tbody");
    const rows = [...next.querySelectorAll("main .table tbody tr")];
    body.append(...rows);
    label(body.closest("table"));
    const following = next.querySelector("[data-more]");
    if (following) {
      link.href = following.href;
      link.removeAttribute("aria-busy");
    } else {
      link.remove();
    }
    const first = rows.length > 0 && rows[0].querySelector("a");
    if (first) {
      first.focus();
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-more]");
    if (link) {
      event.preventDefault();
      more(link);
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".table").forEach(label);
    if (document.querySelector("[data-signed-in]")) {
      signedIn.postMessage("signed in");
      window.close();
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxError", (event, xhr, settings) =>
          failed(xhr.status, settings && settings.source && (settings.source.id || settings.source)));
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", () => {
        const problems = document.querySelector(".problems");
        if (problems) {
          problems.focus();
        }
      });
      // after PrimeFaces has taken up its nonce, which it does when jQuery is ready; without, the server refuses the answer
      window.jQuery(putBack);
    }
  });
})();
