/**
 * An optional small service over the pure parts: {@link io.careline.core.desk.Desk} takes commands and says what was
 * decided, sends what events ask for, and fires deadlines.
 */
@NullMarked
package io.careline.core.desk;

import org.jspecify.annotations.NullMarked;
