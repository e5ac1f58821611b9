package io.careline.examples.month.page;

import io.careline.examples.report.Section;
import java.util.Optional;

/** One section of the page; empty where the desk has nothing to tell of it. */
@FunctionalInterface
interface Part {
    Optional<Section> section();
}
