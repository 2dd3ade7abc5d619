export interface Source { readonly name: string; readonly type: string; readonly tokens: {from:number,to:number}|null }
export interface Attribution { readonly chain: readonly Source[] }
export const attributionsIn = (..._: unknown[]): Attribution[] => []
export const quotesIn = (..._: unknown[]) => []
export const sourceAt = (..._: unknown[]): Attribution | undefined => undefined
