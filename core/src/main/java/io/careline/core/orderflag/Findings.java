package io.careline.core.orderflag;

import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;

/** Tells as a finding what would refuse a push or a duty, and does not refuse the command. */
final class Findings {
    private Findings() {}

    static Finding of(Rejection reason) {
        return Finding.builder()
                .code(reason.code())
                .ruleId(reason.ruleId())
                .details(reason.details())
                .build();
    }
}
