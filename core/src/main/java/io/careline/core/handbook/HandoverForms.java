package io.careline.core.handbook;

import io.careline.handover.EquipmentCode;
import io.careline.handover.HandoverCommandType;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.LeavingRule;
import io.careline.roster.ShiftCode;
import java.util.Map;
import java.util.Set;

/** The shape of what a handbook says of handovers (rules H1 to H12, R7, R10). */
final class HandoverForms {
    private static final Shape<Set<HandoverItemKind>> KINDS =
            PeopleForms.set(Listing.ofDistinct(Words.code(HandoverItemKind::of), 0, 50));

    static final Shape<HandoverSection> HANDOVERS = Form.of(HandoverSection::new, section -> section)
            .setting("takerLead", ClockForms.DURATION, (section, lead) -> section.policy.takerLead(lead))
            .setting(
                    "leavingUnrelieved",
                    Words.constant(LeavingRule.class),
                    (section, rule) -> section.policy.leavingUnrelieved(rule))
            .setting("nightForm", Words.constant(HandoverForm.class), (section, form) -> section.policy.nightForm(form))
            .setting("mandatoryKinds", KINDS, (section, kinds) -> section.policy.mandatoryKinds(kinds))
            .setting("writtenKinds", KINDS, (section, kinds) -> section.policy.writtenKinds(kinds))
            .setting(
                    "equipment",
                    PeopleForms.byCode(Words.number(1, 100_000)),
                    (section, equipment) -> equipment.forEach(
                            (code, number) -> section.policy.putEquipment(EquipmentCode.of(code), number)))
            .setting("placeChecked", Words.FLAG, (section, isChecked) -> section.policy.placeChecked(isChecked))
            .setting(
                    "minimumOnDuty", Words.number(0, 10_000), (section, number) -> section.policy.minimumOnDuty(number))
            .setting("standIns", PeopleForms.ROLES, (section, roles) -> section.policy.standIns(roles))
            .setting("extendable", Words.FLAG, (section, isExtendable) -> section.policy.extendable(isExtendable))
            .setting(
                    "longestExtension",
                    ClockForms.LENGTH,
                    (section, longest) -> section.policy.longestExtension(longest))
            .setting(
                    "meetings",
                    PeopleForms.byCode(WeeklyHoursShape.RANGE),
                    (section, meetings) ->
                            meetings.forEach((shift, hours) -> section.policy.putMeetings(ShiftCode.of(shift), hours)))
            .setting("complaintKinds", KINDS, HandoverSection::complaintKinds)
            .setting("workOrderKinds", KINDS, HandoverSection::workOrderKinds)
            .setting("nightLogTime", PeopleForms.TIME_OF_DAY, (section, time) -> section.policy.nightLogTime(time))
            .setting(
                    "dailyMeetingEnd", PeopleForms.TIME_OF_DAY, (section, time) -> section.policy.dailyMeetingEnd(time))
            .setting("recordReaders", PeopleForms.ROLES, (section, roles) -> section.policy.recordReaders(roles))
            .setting("leads", PeopleForms.ROLES, (section, roles) -> section.policy.leads(roles))
            .optional("commands", Form.commands(HandoverCommandType.class), (section, commands) -> {})
            .entry()
            .check(HandoverForms::kindsAreApart);

    private HandoverForms() {}

    private static void kindsAreApart(Spot spot, HandoverSection section) {
        section.complaintKinds().stream()
                .filter(section::isBoth)
                .findFirst()
                .ifPresent(kind -> spot.fault("handbook.kind-twice", Map.of("kind", Words.shown(kind.value()))));
    }
}
