// What pages do beyond what HTML does by itself. Everything works without it; nothing here knows a domain word.
"use strict";

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// What drops down closes when attention goes elsewhere, or with Escape.
document.addEventListener("click", (event) => {
  for (const each of all("details.drop[open]")) if (!each.contains(event.target)) each.open = false;
});
document.addEventListener("focusin", (event) => {
  for (const each of all("details.drop[open]")) if (!each.contains(event.target)) each.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = event.target.closest?.("details.drop[open]");
  if (open) { open.open = false; open.querySelector("summary").focus(); }
});

// Text that can be copied: the button names the element by its id, and says for a moment that it is done.
for (const each of all("[data-copy]")) each.hidden = !navigator.clipboard;
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  const words = button.querySelector("span");
  const before = words.textContent;
  words.textContent = button.dataset.done;
  setTimeout(() => { words.textContent = before; }, 2000);
});

// GraphiQL, which needs a script itself, is opened with the document that stands on the page.
for (const link of all("a[data-graphiql]")) {
  const text = (id) => encodeURIComponent(document.getElementById(id)?.textContent ?? "");
  link.href = `/graphql#query=${text("behind-document")}&variables=${text("behind-variables")}`;
}

// What went wrong is where the reader goes first.
document.querySelector("[data-focus]")?.focus();

// Where something can be filled in or done, what forms can do beyond HTML is loaded too.
if (document.querySelector("[data-form], [data-dialog]")) import("./forms.js");

// What stays true while it is open.
if (document.querySelector("[data-live]")) import("./live.js");

// How many rows each kept list has comes after the page.
const kept = document.querySelector("[data-counts]");
const count = async () => {
  const answer = await fetch(kept.dataset.counts, { headers: { "HX-Request": "true" } });
  const counts = answer.ok && !answer.headers.get("hx-redirect") ? await answer.json() : {};
  for (const each of all("[data-count]")) each.textContent = counts[each.dataset.count] ?? "";
};
if (kept) count().catch(() => {}); // without them the menu is as good

// What was just done is said once, and not again when the page is loaded anew.
const address = new URL(location.href);
if (address.searchParams.has("did")) {
  address.searchParams.delete("did");
  history.replaceState(null, "", address);
}

document.querySelector(".tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
