// What forms do beyond what HTML does by itself; everything works without it, and nothing here knows a domain word.
import { choose, upgrade } from "./picker.js";
import "./board.js";

const FORM = "form[data-form]";
const LEAVES = ["save", "again", "mine", "theirs", "resolve"];
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const byId = (id) => (id ? document.getElementById(id) : null);
const words = (form) => JSON.parse(form?.dataset.words ?? "{}");

// Fields that are asked on a condition: data-show-if='{"duration": ["ROLLING"]}' names other fields of the form.
const stands = (form, name) => {
  const field = form.elements.namedItem(name);
  if (!field) return "";
  return field.type === "checkbox" ? (field.checked ? field.value : "") : field.value;
};
const showConditional = (form) => {
  for (const each of all("[data-show-if]", form)) {
    const wanted = Object.entries(JSON.parse(each.dataset.showIf));
    each.hidden = !wanted.every(([name, values]) => values.includes(stands(form, name)));
  }
  for (const each of all("[data-flag]", form)) each.hidden = !stands(form, each.dataset.flag);
};

// What is typed and not saved is not left behind without a question.
let waiting; // what would follow is shown again once nothing was filled in for a moment
for (const kind of ["input", "change"]) {
  document.addEventListener(kind, (event) => {
    const form = event.target.closest?.(FORM);
    if (!form || event.target.matches("[role=combobox]")) return;
    form.dataset.dirty = "";
    if (kind === "change") showConditional(form);
    const shows = form.querySelector("[data-follows]");
    clearTimeout(waiting);
    if (shows) waiting = setTimeout(() => shows.isConnected && !form.hasAttribute("aria-busy") && shows.click(), 600);
  });
}
addEventListener("beforeunload", (event) => {
  if (document.querySelector(`${FORM}[data-dirty]`)) event.preventDefault();
});
document.addEventListener("submit", (event) => {
  const form = event.target.closest(FORM);
  if (!form) return;
  const unmatched = form.querySelector("[data-unmatched]");
  if (unmatched) unmatched.focus();
  if (unmatched || form.dataset.gone !== undefined || event.submitter?.getAttribute("aria-disabled") === "true") {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (form.getAttribute("aria-busy") === "true") {
    event.preventDefault();
    event.stopImmediatePropagation();
    const kept = live.get(form);
    if (kept && !LEAVES.includes(kept.by)) kept.then = event.submitter?.id; // what comes back is what has to be sent
  } else if (!event.submitter || LEAVES.includes(event.submitter.value)) {
    delete form.dataset.dirty;
  }
}, true);

// A form that was sent comes back and is put in its own place: what has the focus keeps it, and what was typed stays.
const live = new WeakMap();
const controls = (form) => [...form.elements].filter((each) => each.name);
const state = (each) => (each.type === "checkbox" || each.type === "radio" ? each.checked : each.value);
const formOf = (event) => event.detail?.ctx?.sourceElement?.closest?.(FORM);

document.addEventListener("htmx:before:request", (event) => {
  const form = formOf(event);
  if (!form) return;
  form.setAttribute("aria-busy", "true");
  const sent = new Map(controls(form).map((each) => [each, state(each)]));
  live.set(form, { sent, by: event.detail.ctx.request.submitter?.value, submitter: event.detail.ctx.request.submitter });
});
document.addEventListener("htmx:after:request", (event) => {
  const form = formOf(event), { response, hx, text } = event.detail.ctx;
  if (!form) return;
  form.removeAttribute("aria-busy");
  if (hx?.redirect) form.dataset.gone = "";
  if (response?.status === 401) {
    event.preventDefault();
    form.dataset.dirty = "";
    return signInAgain(form, text, live.get(form)?.submitter);
  }
  const known = hx?.redirect || hx?.reswap || ([200, 409, 422].includes(response.status) && /data-(form|done)/.test(text));
  if (!known) { event.preventDefault(); notSent(form); }
});
document.addEventListener("htmx:error", (event) => {
  const form = formOf(event);
  if (form) { form.removeAttribute("aria-busy"); notSent(form); }
});
// A session that has ended is begun again above what was typed, and then the form is sent once more.
const signInAgain = (form, html, submitter) => {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog again";
  dialog.setAttribute("aria-labelledby", "again-title");
  dialog.innerHTML = html;
  dialog.addEventListener("click", (event) => { if (event.target.closest("[data-away]")) dialog.close(); });
  dialog.addEventListener("close", () => { dialog.remove(); if (dialog.returnValue !== "in") notSent(form); });
  dialog.addEventListener("submit", async (event) => {
    event.preventDefault();
    event.stopPropagation();
    const sent = event.target, body = new URLSearchParams(new FormData(sent));
    const answer = await fetch(sent.action, { method: "POST", body, headers: { "HX-Request": "true" } }).catch(() => null);
    if (answer?.status === 204) {
      dialog.close("in");
      form.requestSubmit(submitter?.isConnected ? submitter : null);
    } else if (answer) {
      dialog.innerHTML = await answer.text();
      dialog.querySelector("[autofocus]")?.focus();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
};
const notSent = (form) => {
  form.dataset.dirty = "";
  const note = form.querySelector("[data-not-sent]");
  note.hidden = false;
  note.scrollIntoView({ block: "nearest" });
};
document.addEventListener("htmx:before:swap", (event) => {
  const form = formOf(event), kept = form && live.get(form);
  if (!kept) return;
  kept.newer = [...kept.sent].filter(([each, was]) => state(each) !== was).map(([each]) => [each, state(each)]);
  kept.focus = document.activeElement?.id;
  kept.open = all("details[open]", form).map((each) => each.id);
});
document.addEventListener("htmx:after:swap", (event) => {
  const form = formOf(event), kept = form && live.get(form);
  live.delete(form);
  if (form && !form.isConnected) return arrive(byId(form.id)); // what came of it has taken its place
  if (!form) return;
  if (!kept) return prepare(form); // it was sent before this script was there
  form.reset(); // what was typed before it was sent stands in the answer; controls that have moved take that over
  for (const [each, value] of kept.newer ?? []) {
    if (each.isConnected) each[each.type === "checkbox" || each.type === "radio" ? "checked" : "value"] = value;
  }
  prepare(form);
  goOn(form, kept);
  if (kept.then) afterwards.set(form, kept.then);
});
const arrive = (what) => {
  if (!what) return;
  for (const each of all("[data-copy]", what)) each.hidden = !navigator.clipboard;
  what.querySelector("[data-focus]")?.focus();
};
const afterwards = new WeakMap();
document.addEventListener("htmx:finally:request", (event) => {
  const form = formOf(event), id = form && afterwards.get(form);
  if (!id) return;
  afterwards.delete(form);
  setTimeout(() => byId(id)?.click()); // once this request is over for htmx too
});
const goOn = (form, { focus, open }) => {
  const summary = form.querySelector("[data-focus]");
  const same = byId(focus), next = byId(form.dataset.next);
  for (const id of open ?? []) {
    const each = byId(id);
    if (each && (!each.matches(".drop") || (each.contains(same) && !summary))) each.open = true;
  }
  if (summary) return summary.focus();
  if (same && form.contains(same) && same.checkVisibility()) return same.focus({ preventScroll: true });
  if (!next) return;
  const inside = byId(`${next.id}-menu`) ?? next.querySelector("input:not([type=hidden]), select, textarea, button") ?? next;
  inside.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
};

// The list of what is wrong leads to the fields, also where a picker has taken a field's place or it is folded away.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".problems a[href^='#']");
  const field = link && byId(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  for (let each = field.closest("details"); each; each = each.parentElement.closest("details")) each.open = true;
  const shown = field.hidden ? byId(`${field.id}-combo`) : field;
  shown.focus({ preventScroll: true });
  shown.scrollIntoView({ block: "center" });
});

// Forms of what can be done open above the page that they are about.
let dialogs = 0;
const openDialog = async (address, made) => {
  const url = new URL(address, location.href), here = new URL(location.href);
  let opener = document.activeElement;
  here.searchParams.delete("did");
  const prefix = `d${(dialogs += 1) % 1000}-`;
  url.searchParams.set("_in", prefix);
  if (made) url.searchParams.set("_pick", "yes");
  else if (!url.searchParams.has("back")) url.searchParams.set("back", here.pathname + here.search);
  const response = await fetch(url, { headers: { "HX-Request": "true" } }).catch(() => null);
  const text = response?.ok && !response.headers.get("hx-redirect") ? await response.text() : "";
  if (!text.includes("data-form")) return location.assign(address);
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-labelledby", `${prefix}title`);
  dialog.innerHTML = text;
  document.body.append(dialog);
  const form = dialog.querySelector(FORM);
  htmx.process(dialog);
  prepare(form);
  const mayClose = () => dialog.querySelector(FORM)?.dataset.dirty === undefined || confirm(words(form).leave);
  dialog.addEventListener("cancel", (event) => { if (event.target === dialog && !mayClose()) event.preventDefault(); });
  dialog.addEventListener("click", (event) => {
    if (!event.target.closest("[data-close]")) return;
    event.preventDefault();
    if (mayClose()) dialog.close();
  });
  dialog.addEventListener("made", (event) => {
    event.stopPropagation();
    opener = null; // the picker that asked for it takes the focus
    dialog.close();
    made?.(event.detail);
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    (opener?.checkVisibility() ? opener : opener?.closest("details")?.querySelector("summary"))?.focus();
  });
  dialog.showModal();
  const first = all("input:not([type=hidden]), select:not([hidden]), textarea, .primary", dialog).find((each) => each.checkVisibility());
  first?.focus();
};
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-dialog], a[data-create]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  const select = byId(link.dataset.create);
  openDialog(link.href, select && ((row) => choose(byId(select.id), row)));
});

const prepare = (form) => {
  showConditional(form);
  upgrade(form);
  for (const each of all("[data-new-tab]", form)) each.remove();
  form.querySelector("[data-focus]")?.focus();
};
for (const form of all(FORM)) prepare(form);
