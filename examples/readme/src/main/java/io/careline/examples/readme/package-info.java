/** Checks that what README.md shows is what a user gets. */
@NullMarked
package io.careline.examples.readme;

import org.jspecify.annotations.NullMarked;
