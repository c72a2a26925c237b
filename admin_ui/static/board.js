// Drags tiles of a board by their grips, with mouse, pen or finger. What comes of it is an operation like those of the
// buttons: `achieve.2:move:maintain.0`. Escape lets go.
const FAR = 5; // pixels before it is a drag
const EDGE = 60; // pixels from the window's edge, where it scrolls

let drag = null;

document.addEventListener("pointerdown", (event) => {
  const grip = event.target.closest?.("[data-grip]");
  if (!grip || event.button) return;
  event.preventDefault();
  const tile = grip.closest("[data-tile]");
  drag = { tile, board: tile.closest("[data-board]"), x: event.pageX, y: event.pageY, pointer: event.pointerId, grip, at: null };
  grip.setPointerCapture(event.pointerId);
});

document.addEventListener("pointermove", (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  if (!drag.moves && Math.hypot(event.pageX - drag.x, event.pageY - drag.y) < FAR) return;
  drag.moves = true;
  drag.tile.classList.add("dragged");
  drag.tile.style.translate = `${event.pageX - drag.x}px ${event.pageY - drag.y}px`;
  if (event.clientY < EDGE) scrollBy(0, -12);
  if (event.clientY > innerHeight - EDGE) scrollBy(0, 12);
  aim(event.clientX, event.clientY);
});

const aim = (x, y) => {
  clear();
  const columns = [...drag.board.querySelectorAll("[data-column]:not([hidden])")];
  const column = columns.find((each) => {
    const box = each.getBoundingClientRect();
    return x >= box.left && x <= box.right && y >= box.top - EDGE && y <= box.bottom + EDGE;
  });
  drag.at = null;
  if (!column) return;
  const others = [...column.querySelectorAll("[data-tile]")].filter((each) => each !== drag.tile);
  const before = others.findIndex((each) => {
    const box = each.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  const place = before < 0 ? others.length : before;
  drag.at = `${column.dataset.column}.${place}`;
  (others[place] ?? column.querySelector("ol")).classList.add(others[place] ? "drop-before" : "drop-last");
};

const clear = () => {
  for (const each of drag.board.querySelectorAll(".drop-before, .drop-last")) each.classList.remove("drop-before", "drop-last");
};

const letGo = () => {
  const was = drag;
  clear();
  drag = null;
  was.tile.classList.remove("dragged");
  was.tile.style.translate = "";
  return was;
};

document.addEventListener("pointerup", (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  const { tile, at, moves } = letGo();
  if (!moves || !at || at === tile.dataset.tile) return;
  const button = document.createElement("button");
  Object.assign(button, { type: "submit", name: "_do", value: `${tile.dataset.tile}:move:${at}`, hidden: true });
  tile.append(button);
  document.activeElement.blur(); // the focus goes with the tile
  tile.closest("form").requestSubmit(button);
  button.remove();
});
document.addEventListener("pointercancel", () => { if (drag) letGo(); });
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && drag) { event.preventDefault(); letGo(); }
});
