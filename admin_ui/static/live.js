// Keeps a part of a page true while it is looked at: told that something changed, it reads the page again and replaces
// the part. A page that nobody sees does not listen; browsers open few connections, and other pages need them.
const own = (root = document) => root.querySelector("[data-live]");
const PAUSE = 500; // milliseconds, and three times what reading took, before it is read again: walls must not be a load
const LATER = 15_000; // milliseconds until it is tried again after a refusal; browsers themselves try again after a cut
let known = "", source = null, isReading = false, isStale = false;

const listen = () => {
  if (source || document.hidden) return;
  known = own().dataset.cursor;
  source = new EventSource(own().dataset.live);
  source.addEventListener("next", ({ data }) => {
    const told = Object.values(JSON.parse(data).data ?? {})[0]?.cursor;
    if (!told || told === known) return;
    known = told;
    read();
  });
  source.addEventListener("complete", stop); // as for somebody who may not see it any more
  source.addEventListener("error", ({ target }) => {
    if (target.readyState !== EventSource.CLOSED || target !== source) return;
    stop();
    setTimeout(listen, LATER);
  });
};

const stop = () => { source?.close(); source = null; };

const read = async () => {
  isStale = true;
  if (isReading) return;
  isReading = true;
  try {
    while (isStale) {
      isStale = false;
      const begun = performance.now();
      const answer = await fetch(location.href);
      if (!answer.ok || answer.redirected) return;
      const part = own(new DOMParser().parseFromString(await answer.text(), "text/html"));
      if (part) replace(part);
      await new Promise((done) => setTimeout(done, PAUSE + 3 * (performance.now() - begun)));
    }
  } catch { isStale = false; } // without an answer what was shown stays, until more is told
  finally { isReading = false; }
};

// What was open stays open, and the focus stays where it was, unless that is gone.
const replace = (part) => {
  const old = own(), focused = old.contains(document.activeElement) ? document.activeElement : null;
  const drops = [...old.querySelectorAll("details")];
  const found = part.querySelectorAll("details");
  found.forEach((each, place) => { each.open = drops[place]?.open ?? false; });
  // What was chosen stays chosen.
  for (const each of old.querySelectorAll("[name=_row]:checked")) {
    const same = part.querySelector(`[name=_row][value="${CSS.escape(each.value)}"]`);
    if (same) same.checked = true;
  }
  const address = focused?.getAttribute("href");
  const next = address
    ? part.querySelector(`a[href="${CSS.escape(address)}"]`)
    : found[drops.indexOf(focused?.parentElement)]?.querySelector("summary");
  old.replaceWith(part);
  document.dispatchEvent(new Event("replaced"));
  next?.focus({ preventScroll: true });
};

document.addEventListener("visibilitychange", () => document.hidden ? stop() : listen());
addEventListener("pagehide", stop);
addEventListener("pageshow", listen);
listen();
