/** A bilingual report model, its self-contained HTML page and its JSON twin. */
@NullMarked
package io.careline.examples.report;

import org.jspecify.annotations.NullMarked;
