/** A desk's month by its handbook: the main job of this folder. */
@NullMarked
package io.careline.examples.month;

import org.jspecify.annotations.NullMarked;
