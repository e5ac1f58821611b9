package io.careline.core.handbook;

import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverPolicy;
import io.careline.lifecycle.PolicyVersion;
import java.time.ZoneOffset;
import java.util.Set;

/** What a handbook says of handovers, as far as it has been read. */
final class HandoverSection {
    private static final HandoverPolicy UNSET = HandoverPolicy.builder()
            .version(PolicyVersion.of("unset", "1"))
            .zone(ZoneOffset.UTC)
            .build();

    final HandoverPolicy.Builder policy = HandoverPolicy.builder();
    private Set<HandoverItemKind> complaintKinds = UNSET.complaintKinds();
    private Set<HandoverItemKind> workOrderKinds = UNSET.workOrderKinds();

    void complaintKinds(Set<HandoverItemKind> kinds) {
        complaintKinds = kinds;
        policy.complaintKinds(kinds);
    }

    void workOrderKinds(Set<HandoverItemKind> kinds) {
        workOrderKinds = kinds;
        policy.workOrderKinds(kinds);
    }

    /** What the night leaves becomes a complaint or a work order, never both. */
    boolean isBoth(HandoverItemKind kind) {
        return complaintKinds.contains(kind) && workOrderKinds.contains(kind);
    }

    Set<HandoverItemKind> complaintKinds() {
        return complaintKinds;
    }
}
