package io.careline.core.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.SatisfactionCallRequested;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The call after every solved complaint, if the desk makes one (rule CB1). */
record SatisfactionCalls(Optional<ZoneId> zone) {
    /** What solved the complaint, and then the wish for a call; a customer who is not known cannot be called. */
    List<ComplaintEvent> after(Complaint complaint, ComplaintEvent solved) {
        if (zone.isEmpty() || complaint.customer().isEmpty()) {
            return List.of(solved);
        }
        return List.of(
                solved,
                SatisfactionCallRequested.builder()
                        .customer(complaint.customer().get())
                        .zone(zone.get())
                        .department(complaint.department())
                        .build());
    }
}
