// Turns the shapes of Natural Earth into the small SVG paths of map.rs: see README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoAzimuthalEqualArea, geoContains, geoEqualEarth } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import polylabel from "polylabel";
import * as client from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const load = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`)));

// ISO 3166-1 numeric to alpha-3, for the states that the record names; the others are drawn as land, under no name.
const CODES = {
  "008": "ALB", "036": "AUS", "040": "AUT", "056": "BEL", "100": "BGR", "124": "CAN", "191": "HRV", "196": "CYP",
  "203": "CZE", "208": "DNK", "233": "EST", "246": "FIN", "250": "FRA", "276": "DEU", "300": "GRC", "348": "HUN",
  "352": "ISL", "356": "IND", "372": "IRL", "380": "ITA", "392": "JPN", "428": "LVA", "440": "LTU", "442": "LUX",
  "470": "MLT", "499": "MNE", "528": "NLD", "554": "NZL", "807": "MKD", "578": "NOR", "616": "POL", "620": "PRT",
  "642": "ROU", "643": "RUS", "703": "SVK", "705": "SVN", "724": "ESP", "752": "SWE", "756": "CHE", "792": "TUR",
  "804": "UKR", "826": "GBR", "840": "USA",
};
const CRIMEA = [34.1, 45.1];

/** The states of the record by code, and all other land as one shape. */
function states(world) {
  const { countries } = world.objects;
  const polygons = (geometry) =>
    geometry.type === "Polygon" ? [geometry.arcs] : (geometry.arcs ?? []);
  const one = (arcs) => ({ type: "Polygon", arcs });
  const contains = (arcs, point) => geoContains(client.feature(world, one(arcs)), point);
  const parts = new Map();
  const add = (code, list) => parts.set(code, [...(parts.get(code) ?? []), ...list]);
  let moved = 0;
  for (const country of countries.geometries) {
    const name = country.properties.name;
    if (name === "Antarctica") continue;
    // Natural Earth draws who administers; the map draws the recognised borders.
    const code = name === "N. Cyprus" ? "CYP" : (CODES[country.id] ?? "");
    for (const arcs of polygons(country)) {
      const crimea = code === "RUS" && contains(arcs, CRIMEA);
      moved += crimea;
      add(crimea ? "UKR" : code, [arcs]);
    }
  }
  if (moved !== 1) throw new Error(`Crimea should be one polygon of Russia's, not ${moved}`);
  // `mergeArcs` takes out the border between the parts of a state.
  return [...parts].map(([code, arcs]) => ({
    type: "Feature",
    properties: { code },
    geometry: client.merge(world, arcs.map(one)),
  }));
}

/** Area of a ring in the plane. */
const area = (ring) =>
  Math.abs(ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    return sum + x * v - u * y;
  }, 0)) / 2;

/** A path of whole units, in relative steps; what becomes a point or a line is left out. */
function path(polygons) {
  let text = "";
  let at = [0, 0];
  const step = ([x, y]) => {
    const [dx, dy] = [x - at[0], y - at[1]];
    at = [x, y];
    return `${dx}${dy < 0 ? "" : " "}${dy}`;
  };
  for (const ring of polygons.flat()) {
    const points = ring
      .slice(0, -1)
      .map((point) => point.map(Math.round))
      .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
    if (points.length < 3) continue;
    const start = points[0];
    text += `m${step(start)}l`;
    text += points.slice(1).map(step).reduce((all, next) => all + (all && next[0] !== "-" ? " " : "") + next, "");
    text += "z";
    at = start;
  }
  return text;
}

function draw(name, projection, { width, height, detail, smallest, dots }) {
  const shapes = states(load(name)).map((feature) => geoProject(feature, projection)).filter((f) => f?.geometry);
  let flat = topology({ shapes: { type: "FeatureCollection", features: shapes } });
  flat = simplify(presimplify(flat), detail);
  return client.feature(flat, flat.objects.shapes).features
    .map(({ properties: { code }, geometry }) => {
      const before = shapes.find((shape) => shape.properties.code === code).geometry;
      const list = (g) => (g.type === "Polygon" ? [g.coordinates] : g.coordinates);
      const largest = list(before).reduce((a, b) => (area(b[0]) > area(a[0]) ? b : a));
      const [x, y] = polylabel(largest, 0.5).map(Math.round);
      const total = list(before).reduce((sum, polygon) => sum + area(polygon[0]), 0);
      return {
        code, x, y,
        dot: code !== "" && total < dots,
        // Drop islands, but never the only part of a state.
        path: path(list(geometry).filter((polygon) => area(polygon[0]) >= smallest)),
      };
    })
    .filter(({ x, y, path, dot }) => (path !== "" || dot) && x >= 0 && x <= width && y >= 0 && y <= height)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const rust = (name, doc, { width, height }, shapes) => `
/// ${doc}
pub(super) static ${name}: Sheet = Sheet {
    width: ${width},
    height: ${height},
    shapes: &[
${shapes.map(({ code, x, y, dot, path }) => `        Shape {
            alpha3: "${code}",
            x: ${x},
            y: ${y},
            is_small: ${dot},
            path: "${path}",
        },`).join("\n")}
    ],
};
`;

// Europe: Lambert's azimuthal equal-area projection about 52° N 10° E, as in EPSG:3035.
const europe = { width: 1000, height: 900, detail: 3, smallest: 6, dots: 260 };
const lambert = geoAzimuthalEqualArea()
  .rotate([-10, -52]).scale(1270).translate([425, 535]).precision(0.2)
  .clipExtent([[-4, -4], [europe.width + 4, europe.height + 4]]);
// The world: Equal Earth, without Antarctica.
const world = { width: 1000, height: 440, detail: 4, smallest: 6, dots: 20 };
const equalEarth = geoEqualEarth().rotate([-11, 0]).scale(183).translate([500, 252]).precision(0.3)
  .clipExtent([[-4, -4], [world.width + 4, world.height + 4]]);

writeFileSync(
  new URL("map.rs", import.meta.url),
  `// @generated by build.mjs from Natural Earth (public domain); see README.md.

use super::{Shape, Sheet};
${rust("EUROPE", "Europe, in Lambert's azimuthal equal-area projection about 52° N 10° E.", europe, draw("countries-50m", lambert, europe))}${rust("WORLD", "The world without Antarctica, in the Equal Earth projection.", world, draw("countries-110m", equalEarth, world))}`,
);
