package io.careline.core.handbook;

import io.careline.lifecycle.PolicyVersion;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnTerms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a handbook says of returns, as far as it has been read. */
final class ReturnSection {
    final ReturnPolicy.Builder policy = ReturnPolicy.builder();
    List<Dated> terms = List.of();

    /** Terms whose date gets its moment, and whose version its name, from the whole handbook. */
    static final class Dated {
        final ReturnTerms.Builder terms = ReturnTerms.builder();
        String version = "";
        LocalDate inForceFrom = LocalDate.EPOCH;
    }

    ReturnPolicy policy(PolicyVersion handbook, ZoneId zone) {
        return policy.version(handbook)
                .zone(zone)
                .terms(terms.stream()
                        .map(dated -> dated.terms
                                .version(PolicyVersion.of(handbook.id(), dated.version))
                                .inForceFrom(
                                        dated.inForceFrom.atStartOfDay(zone).toInstant())
                                .build())
                        .toList())
                .build();
    }
}
