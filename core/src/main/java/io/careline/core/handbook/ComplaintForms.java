package io.careline.core.handbook;

import io.careline.common.HandoverTrigger;
import io.careline.common.Money;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.EscalationLevel;
import io.careline.complaint.RegisterField;
import io.careline.lifecycle.Role;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shapes of what a handbook says of complaints. */
final class ComplaintForms {
    private static final Shape<Role> ROLE = Words.code(Role::of).named("role");

    static final Shape<List<Role>> ROLES = Listing.ofDistinct(ROLE, 1, 50).named("roles");

    private static final Shape<List<RegisterField>> FIELDS =
            Listing.ofDistinct(Words.constant(RegisterField.class), 0, RegisterField.values().length);

    /** The pattern bounds the number: a limit such as 1e999999999 has more digits than any memory. */
    static final Shape<Money> LIMIT = Words.matching(
                    "handbook.bad-money", "[A-Z]{3} [0-9]{1,15}([.][0-9]{1,4})?", Money::parse)
            .named("money");

    static final Shape<Period> PERIOD = Words.matching(
                    "handbook.bad-period", "P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,5}D)?", Period::parse)
            .named("period")
            .and((spot, period) -> {
                if (period.isZero()) {
                    spot.fault(
                            "handbook.not-above-zero",
                            Map.of("value", spot.node().asText()));
                }
            });

    private static final Shape<EscalationLevel> LEVEL = Form.of(
                    EscalationLevel::builder, EscalationLevel.Builder::build)
            .required("role", ROLE, (level, role) -> level.role(role))
            .optional("limit", LIMIT, (level, limit) -> level.limit(limit))
            .entry();

    static final Shape<ComplaintSection> COMPLAINTS = Form.of(ComplaintSection::new, section -> section)
            .optional("calendar", Words.code(name -> name), (section, name) -> section.calendar = name)
            .setting("mandatoryFields", FIELDS, (section, fields) -> section.policy.mandatoryFields(Set.copyOf(fields)))
            .required("clocks", ClockForms.COMPLAINT_CLOCKS, (section, clocks) -> section.policy.clocks(clocks))
            .setting(
                    "handoverTrigger",
                    Words.constant(HandoverTrigger.class),
                    (section, trigger) -> section.policy.handoverTrigger(trigger))
            .optional(
                    "escalationChain",
                    Listing.of(LEVEL, 1, 50),
                    (section, chain) -> section.policy.escalationChain(chain))
            .setting("decisionMakers", ROLES, (section, roles) -> section.policy.decisionMakers(Set.copyOf(roles)))
            .setting("reassigners", ROLES, (section, roles) -> section.policy.reassigners(Set.copyOf(roles)))
            .optional(
                    "followUp",
                    Form.only("maximumRounds", Words.number(1, 100)),
                    (section, rounds) -> section.policy.maximumFollowUpRounds(rounds))
            .setting("reopenWindow", ClockForms.DURATION, (section, window) -> section.policy.reopenWindow(window))
            .setting("archiveRetention", PERIOD, (section, period) -> section.archiveRetention = period)
            .optional("commands", Form.commands(ComplaintCommandType.class), (section, commands) -> {})
            .entry();

    private ComplaintForms() {}
}
