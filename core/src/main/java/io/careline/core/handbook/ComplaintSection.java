package io.careline.core.handbook;

import io.careline.complaint.ComplaintPolicy;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What a handbook says of complaints, as far as it has been read. */
final class ComplaintSection {
    final ComplaintPolicy.Builder policy = ComplaintPolicy.builder();

    @Nullable String calendar;

    @Nullable Period archiveRetention;
}
