declare module 'jstat' {
  /** The part of jStat that is used: the quantile function of the Beta distribution. */
  const jstat: { readonly beta: { inv(p: number, alpha: number, beta: number): number } }
  export default jstat
}
