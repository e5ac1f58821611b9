package org.example.warranty;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.complaint.ComplaintCommand;
import io.careline.lifecycle.EventEnvelope;
import java.util.List;
import java.util.Map;

/** A record that Jackson handles itself, with Careline values in it. */
public record ClaimSummary(
        @JsonProperty("total") Money amount,
        Map<AgentId, Money> byAgent,
        List<ComplaintCommand> commands,
        List<EventEnvelope<?>> events) {}
