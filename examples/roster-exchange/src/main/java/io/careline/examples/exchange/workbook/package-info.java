/** A roster as a workbook that supervisors edit and give back. */
@NullMarked
package io.careline.examples.exchange.workbook;

import org.jspecify.annotations.NullMarked;
