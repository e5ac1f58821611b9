/** The command line of desk-replay: options, progress, summary. */
@NullMarked
package io.careline.examples.replay;

import org.jspecify.annotations.NullMarked;
