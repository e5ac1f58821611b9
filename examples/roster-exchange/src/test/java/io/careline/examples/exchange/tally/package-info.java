/** Tests of what a roster comes to. */
package io.careline.examples.exchange.tally;
