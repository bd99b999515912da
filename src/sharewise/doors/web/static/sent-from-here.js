// A browser writes each form it posts into its session file, to offer it again after a crash. On a shared
// computer that file would hold what was typed about a child. So, where scripts run, forms are sent from
// here, and a page that could not be sent keeps every word. Without scripts every page still works.
(() => {
  "use strict";
  const PATIENCE = 20_000; // milliseconds before a connection counts as gone
  let typed = false;
  let sending = false;

  const say = (form, words) => {
    form.querySelectorAll(".sw-sending").forEach((old) => old.remove());
    const line = document.createElement("p");
    line.className = "govuk-error-message sw-sending";
    line.setAttribute("role", "alert");
    line.textContent = words;
    form.append(line);
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    const patience = new AbortController();
    const gone = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const given = new FormData(form);
      // Not handed to FormData: an older browser would leave it out, and with it which button was pressed.
      if (event.submitter && event.submitter.name) given.append(event.submitter.name, event.submitter.value);
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(given), cache: "no-store", signal: patience.signal });
      if (answer.redirected) {
        typed = false;
        location.assign(answer.url);
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.querySelector("main form")) {
        // An error page would take the place of what was typed.
        const title = page.querySelector("h1");
        say(form, `${title ? title.textContent : "Something went wrong"}. Not sent. Your words are on this page: copy them, open it again in another window, and put them there.`);
        return;
      }
      document.title = page.title;
      document.body.replaceChildren(...page.body.childNodes);
      typed = true;
      const place = document.querySelector(".govuk-error-summary, h1");
      if (place) {
        place.tabIndex = -1;
        place.focus();
      }
    } catch {
      say(form, form.dataset.gone || "Not sent yet. Your words are on this page. Keep it open, and try again.");
    } finally {
      clearTimeout(gone);
      sending = false;
    }
  });

  document.addEventListener("input", () => { typed = true; });
  addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
})();
