/** The callback queue measured: the next call among 100,000, and what a change costs. */
package io.careline.benchmarks.callback;
