import { geoConicConformal } from "d3-geo";

export const MAP_WIDTH = 720;
export const MAP_HEIGHT = 560;

/** The one projection of the map: the build draws the countries with it, the page the places. */
export function europeProjection() {
  return geoConicConformal()
    .rotate([-9, 0])
    .center([0, 49.2])
    .parallels([40, 60])
    .scale(1200)
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
}

/** Where a place stands on the map; `null` when it lies outside, as a partner in Canada does. */
export function placeOnMap(longitude: number, latitude: number): { x: number; y: number } | null {
  const point = europeProjection()([longitude, latitude]);
  if (!point) return null;
  const [x, y] = point;
  const inside = x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT;
  return inside && Math.abs(longitude) < 60 && latitude > 30 ? { x, y } : null;
}
