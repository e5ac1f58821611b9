/** Makes up the month of a desk from a seed, in the same files that a user would write. */
@NullMarked
package io.careline.examples.month.sample;

import org.jspecify.annotations.NullMarked;
