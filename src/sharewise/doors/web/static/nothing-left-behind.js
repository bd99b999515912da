// A browser writes each form it posts into its session file, to offer it again after a crash. On a shared
// computer that file would hold what was typed. So, where scripts run, forms are sent from here instead and
// the answer is put in place: earlier pages are held in memory only, and go when the tab goes.
// Without scripts every page still works; the browser then keeps what any browser keeps of a form.
(() => {
  "use strict";
  const PATIENCE = 20_000; // milliseconds before a connection counts as gone
  const shown = [];
  let at = 0;
  let sending = false;
  let typed = false;
  history.replaceState({ at }, "");

  const put = (title, nodes) => {
    document.title = title;
    document.body.replaceChildren(...nodes);
    const place = document.querySelector(".govuk-error-summary, h1");
    if (place) {
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    }
    scrollTo(0, 0);
  };

  const keep = () => { shown[at] = [document.title, [...document.body.childNodes]]; };

  const say = (form, words, role) => {
    form.querySelectorAll(".sw-sending").forEach((old) => old.remove());
    if (!words) return;
    const line = document.createElement("p");
    line.className = role === "alert" ? "govuk-error-message sw-sending" : "govuk-body sw-sending";
    line.setAttribute("role", role);
    line.textContent = words;
    form.append(line);
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    const slow = setTimeout(() => say(form, "Sending. Please wait.", "status"), 2_000);
    const patience = new AbortController();
    const gone = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const given = new FormData(form);
      // Not handed to FormData: an older browser would leave it out, and with it which button was pressed.
      if (event.submitter && event.submitter.name) given.append(event.submitter.name, event.submitter.value);
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(given), cache: "no-store", redirect: "error", signal: patience.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      say(form, "");
      typed = true;
      keep();
      shown.length = at + 1;
      at += 1;
      history.pushState({ at }, "");
      put(page.title, [...page.body.childNodes]);
    } catch {
      say(form, "Not sent yet. Your words are on this page. Keep it open, and try again.", "alert");
    } finally {
      clearTimeout(slow);
      clearTimeout(gone);
      sending = false;
    }
  });

  addEventListener("popstate", (event) => {
    if (!event.state) return; // a link within the page
    const wanted = event.state.at;
    if (!shown[wanted] || wanted === at) return;
    keep();
    at = wanted;
    put(...shown[at]);
  });

  // Leaving loses everything, because nothing is kept: the browser asks first.
  document.addEventListener("input", () => { typed = true; });
  addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
})();
