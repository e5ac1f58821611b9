/** The report of a month as a page. */
@NullMarked
package io.careline.examples.month.page;

import org.jspecify.annotations.NullMarked;
