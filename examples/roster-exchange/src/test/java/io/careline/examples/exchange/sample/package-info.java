/** Tests of the made-up desk. */
package io.careline.examples.exchange.sample;
