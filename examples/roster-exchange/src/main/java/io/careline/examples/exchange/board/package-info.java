/** A roster as one page to look at and to print. */
@NullMarked
package io.careline.examples.exchange.board;

import org.jspecify.annotations.NullMarked;
