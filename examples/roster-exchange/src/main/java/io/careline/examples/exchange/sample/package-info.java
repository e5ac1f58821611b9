/** A made-up desk to show what the rest can do. */
@NullMarked
package io.careline.examples.exchange.sample;

import org.jspecify.annotations.NullMarked;
