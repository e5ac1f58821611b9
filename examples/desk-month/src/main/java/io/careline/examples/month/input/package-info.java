/** Reads what a desk brings: staff, volumes, events; with every fault, its file and its line. */
@NullMarked
package io.careline.examples.month.input;

import org.jspecify.annotations.NullMarked;
