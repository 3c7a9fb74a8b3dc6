declare module "virtual:europe" {
  const countries: { code: string; path: string; x: number; y: number }[];
  export default countries;
}

declare module "virtual:time-zones" {
  const zones: unknown;
  export default zones;
}
