/** Holidays of other countries, from the Jollyday library. */
@NullMarked
package io.careline.examples.jollyday;

import org.jspecify.annotations.NullMarked;
