/** Order remarks measured: written as one line and read back. */
package io.careline.benchmarks.orderflag;
