/** Runs roster solvers on published instances, side by side. */
package io.careline.benchmarks.roster;
