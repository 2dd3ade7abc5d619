#!/usr/bin/env node
/**
 * How long the figures of a network of the published Marvel network's size take: part of `npm run bench`. The network is invented; the bar is 10 s
 * for all distances in its largest component, on one core.
 */
import { figuresOf } from '../src/universe/network/index.ts'
import { randomNetwork } from './random-network.ts'

const network = randomNetwork(1)
const start = performance.now()
const { giantComponent, distances, collaboration } = figuresOf(network)
const seconds = (performance.now() - start) / 1000
console.log(
  `${network.characters.length.toLocaleString('en')} characters, ${network.works.length.toLocaleString('en')} works, ${network.appearances.length.toLocaleString('en')} appearances`,
)
console.log(
  `all figures in ${seconds.toFixed(1)} s (bar for the distances: 10 s): ${giantComponent.toLocaleString('en')} in the largest component, mean distance ${distances?.mean.toFixed(4)}, mean partners ${collaboration?.meanPartners.toFixed(3)}`,
)
