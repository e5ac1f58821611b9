/** The command line of roster-exchange: makes a roster, writes it in every form, and takes an edited one back. */
@NullMarked
package io.careline.examples.exchange;

import org.jspecify.annotations.NullMarked;
