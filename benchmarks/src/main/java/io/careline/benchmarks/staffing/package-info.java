/** Staffing measured: the agents that a day of volumes requires. */
package io.careline.benchmarks.staffing;
