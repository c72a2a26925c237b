// Shows how far a run is while somebody looks at it: reads the page again every second until it is finished.
const EVERY = 1000; // milliseconds, and three times what reading took
const own = (root = document) => root.querySelector("[data-running]");

const read = async () => {
  const begun = performance.now();
  try {
    if (!document.hidden) {
      const answer = await fetch(location.href);
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const part = own(page);
      if (!part) return void location.reload(); // finished: there is more to be done with it now
      own().replaceWith(part);
      part.querySelector("[data-again]")?.remove();
    }
  } catch { /* without an answer it is tried again */ }
  setTimeout(read, EVERY + 3 * (performance.now() - begun));
};

if (own()) {
  own().querySelector("[data-again]")?.remove();
  setTimeout(read, EVERY);
}
