/** Engines that make rosters: Careline, and what models of other engines have in common. */
package io.careline.benchmarks.roster.engine;
