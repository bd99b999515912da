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
    try {
      const body = new URLSearchParams(new FormData(form, event.submitter));
      const answer = await fetch(form.action, { method: "POST", body, cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
      typed = false;
      if (answer.redirected) {
        location.assign(answer.url);
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
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
      sending = false;
    }
  });

  document.addEventListener("input", () => { typed = true; });
  addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
})();
