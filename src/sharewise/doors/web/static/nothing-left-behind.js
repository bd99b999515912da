// A browser writes each form it posts into its session file, to offer it again after a crash. On a shared
// computer that file would hold what was typed. So, where scripts run, forms are sent from here instead and
// the answer is put in place: earlier pages are held in memory only, and go when the tab goes.
// Without scripts every page still works; the browser then keeps what any browser keeps of a form.
(() => {
  "use strict";
  const shown = [];
  let at = 0;
  let sending = false;

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

  const notSent = (form) => {
    const words = document.createElement("p");
    words.className = "govuk-error-message sw-not-sent";
    words.setAttribute("role", "alert");
    words.textContent = "Not sent yet. Your words are on this page. Keep it open, and try again.";
    form.querySelectorAll(".sw-not-sent").forEach((old) => old.remove());
    form.prepend(words);
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    try {
      const body = new URLSearchParams(new FormData(form, event.submitter));
      const answer = await fetch(form.action, { method: "POST", body, cache: "no-store", redirect: "error" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      keep();
      shown.length = at + 1;
      at += 1;
      history.pushState({ at }, "");
      put(page.title, [...page.body.childNodes]);
    } catch {
      notSent(form);
    } finally {
      sending = false;
    }
  });

  addEventListener("popstate", (event) => {
    const wanted = event.state ? event.state.at : 0;
    if (!shown[wanted] || wanted === at) return;
    keep();
    at = wanted;
    put(...shown[at]);
  });
})();
