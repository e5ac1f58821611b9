/** The other files of a month: JSON, calendars, workbook. */
@NullMarked
package io.careline.examples.month.files;

import org.jspecify.annotations.NullMarked;
