/** OR-Tools CP-SAT (Apache License 2.0), with a model of ours. */
package io.careline.benchmarks.roster.cpsat;
