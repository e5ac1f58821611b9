/** What the Careline jars share with each other and with nobody else. */
@NullMarked
package io.careline.internal;

import org.jspecify.annotations.NullMarked;
