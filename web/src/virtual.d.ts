declare module "virtual:europe" {
  const countries: { code: string; path: string; x: number; y: number }[];
  export default countries;
}
