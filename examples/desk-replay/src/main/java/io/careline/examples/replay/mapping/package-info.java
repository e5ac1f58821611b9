/** How a log's columns and activities are read as commands: a JSON file, strictly checked. */
@NullMarked
package io.careline.examples.replay.mapping;

import org.jspecify.annotations.NullMarked;
