/** A roster as a grid of people and days, and as CSV. */
@NullMarked
package io.careline.examples.exchange.grid;

import org.jspecify.annotations.NullMarked;
