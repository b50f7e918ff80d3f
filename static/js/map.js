// The interactive map. The drawing made by the server is complete; after a tap this replaces it, and only then
// are the map library, the places and the tiles fetched, all from our own address.

const figure = document.querySelector("[data-map]");
const button = figure?.querySelector("[data-map-open]");

if (button) {
  button.hidden = false;
  button.addEventListener("click", open);
}

async function open() {
  const status = figure.querySelector("[data-map-status]");
  button.disabled = true;
  try {
    const [leaflet, answer] = await Promise.all([
      import(figure.dataset.mapLibrary),
      fetch(figure.dataset.mapPlaces, { headers: { Accept: "application/json" } }),
      stylesheet(figure.dataset.mapStyles),
    ]);
    if (!answer.ok) throw new Error(String(answer.status));
    draw(leaflet, await answer.json());
  } catch {
    figure.querySelector(".district-map__canvas")?.remove();
    status.textContent = figure.dataset.mapFailed;
    button.disabled = false;
  }
}

// The stylesheet must be there before the map measures itself.
function stylesheet(address) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}

function draw(L, { tiles, credit, bounds, areas, places, words }) {
  const drawing = figure.querySelector("[data-map-drawing]");
  const canvas = document.createElement("div");
  canvas.className = "district-map__canvas";
  canvas.dir = "ltr"; // A map does not turn round in Arabic.
  drawing.before(canvas); // It measures itself, so it must stand in the page; the drawing goes when all went well.

  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(canvas, {
    zoomControl: false,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
    minZoom: 9,
    maxZoom: 17,
  });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  if (tiles) L.tileLayer(tiles, { minZoom: 8, maxZoom: 17, attribution: credit }).addTo(map);

  for (const area of areas) {
    const shape = L.geoJSON(area.outline, {
      className: `district-map__shape${area.chosen ? " district-map__shape--chosen" : ""}`,
    });
    shape.bindTooltip(area.label, { sticky: true });
    shape.on("click", () => location.assign(area.url));
    shape.addTo(map);
  }
  for (const place of places) {
    const icon = L.divIcon({ className: "district-map__marker", iconSize: [24, 24] });
    L.marker([place.latitude, place.longitude], { icon, title: place.name, alt: place.name })
      .bindPopup(popup(place))
      .addTo(map);
  }
  map.fitBounds(bounds, { animate: false, padding: [8, 8] });
  canvas.setAttribute("role", "region");
  canvas.setAttribute("aria-label", words.label);
  drawing.remove();
  button.remove();
  canvas.focus();
}

// Built from nodes, never from text as HTML: names come from many hands.
function popup(place) {
  const list = document.createElement("ul");
  list.className = "district-map__popup";
  for (const service of place.services) {
    const link = document.createElement("a");
    link.href = service.url;
    link.textContent = service.name;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  const box = document.createElement("div");
  const address = document.createElement("p");
  address.textContent = [place.name, place.address].filter(Boolean).join(", ");
  box.append(address, list);
  return box;
}
