/** The library's own answers from one aggregate's events to another's commands. */
@NullMarked
package io.careline.core.reaction;

import org.jspecify.annotations.NullMarked;
