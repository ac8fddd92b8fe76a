// Behaviour of the frame. Everything works from attributes, because the content policy allows no code in pages.
(() => {
  "use strict";

  const signedIn = new BroadcastChannel("compendium-signed-in");
  const keptFor = () => "compendium-kept:" + location.pathname + location.search;

  function drawer(button) {
    const menu = document.getElementById(button.dataset.drawer);
    const open = menu.classList.toggle("open");
    button.setAttribute("aria-expanded", open);
    if (open) {
      menu.querySelector("a").focus();
    }
  }

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
    if (signIn) {
      window.open(signIn.dataset.signIn, "compendium-sign-in", "popup,width=520,height=680");
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
        (one) => one.id && one.type !== "file" && one.type !== "password" && one.name !== "jakarta.faces.ViewState");
  }

  function keep(action) {
    const values = Object.fromEntries(fields().map((one) =>
        [one.id, one.type === "checkbox" || one.type === "radio" ? one.checked : one.value]));
    sessionStorage.setItem(keptFor(), JSON.stringify({ action, values }));
  }

  function putBack() {
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

  function failed(status, source) {
    if (status === 401) {
      keep(source);
      document.getElementById("expired").showModal();
    } else if (status === 409) {
      keep(source);
      location.reload();
    }
  }

  signedIn.addEventListener("message", () => {
    if (sessionStorage.getItem(keptFor())) {
      location.reload();
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    if (document.querySelector("[data-signed-in]")) {
      signedIn.postMessage("signed in");
      window.close();
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxError", (event, xhr, settings) =>
          failed(xhr.status, settings && settings.source && (settings.source.id || settings.source)));
    }
    putBack();
  });
})();
