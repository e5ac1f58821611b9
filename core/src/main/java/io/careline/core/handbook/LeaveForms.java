package io.careline.core.handbook;

import io.careline.leave.LeaveBand;
import io.careline.leave.LeaveBlock;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveCommandType;
import io.careline.leave.LeaveGuard;
import io.careline.leave.LeaveLevelMode;
import io.careline.leave.LeaveLevelRule;
import io.careline.leave.LeaveNotice;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveSeverity;
import io.careline.leave.LeaveTypeId;
import io.careline.roster.ChangeCause;
import io.careline.roster.ShiftCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shape of what a handbook says of leave (rules L1 to L21). */
final class LeaveForms {
    private static final Shape<Set<LeaveTypeId>> TYPES =
            PeopleForms.set(Listing.ofDistinct(Words.code(LeaveTypeId::of), 1, 50));

    /** A notice under way: a day and an hour of it exclude each other. */
    private static final class NoticeDraft {
        private final LeaveNotice.Builder notice = LeaveNotice.builder();
        private @Nullable ShiftCode shift;
        private Duration time = Duration.ZERO;
        private boolean isByDay;

        ShiftCode shift() {
            return shift == null ? ShiftCode.DAY : shift;
        }
    }

    private static final Shape<LeaveNotice> NOTICE =
            notice().then(draft -> draft.notice.build()).named("notice");

    private static final Shape<Map<ShiftCode, LeaveNotice>> NOTICE_BY_SHIFT = Listing.ofDistinct(
                    notice().required("shift", PeopleForms.SHIFT, (draft, shift) -> draft.shift = shift),
                    0,
                    100,
                    NoticeDraft::shift)
            .then(LeaveForms::byShift);

    /** What becomes of a request that a guard speaks against. */
    private static final class GuardDraft {
        private LeaveGuard guard = LeaveGuard.CHANNEL;
        private LeaveSeverity severity = LeaveSeverity.REFUSE;
        private @Nullable String ruleId;
    }

    private static final Shape<List<GuardDraft>> SEVERITIES = Listing.ofDistinct(
                    Form.of(GuardDraft::new, draft -> draft)
                            .required("guard", Words.constant(LeaveGuard.class), (draft, guard) -> draft.guard = guard)
                            .required(
                                    "severity",
                                    Words.constant(LeaveSeverity.class),
                                    (draft, severity) -> draft.severity = severity)
                            .entry()
                            .optional(Entry.RULE_ID, Entry.RULE_IDS, (draft, ids) -> draft.ruleId = ids.get(0)),
                    0,
                    LeaveGuard.values().length,
                    draft -> draft.guard)
            .named("severities");

    private static final Shape<LeaveTypeDraft> TYPE = Form.of(LeaveTypeDraft::new, draft -> draft)
            .required("id", Words.code(LeaveTypeId::of), (draft, id) -> draft.id(id))
            .optional("paid", Words.FLAG, (draft, isPaid) -> draft.type.paid(isPaid))
            .optional("documentFrom", LedgerForms.DAYS, (draft, from) -> draft.type.documentFrom(from))
            .optional("documentLater", Words.FLAG, (draft, isLater) -> draft.rule.documentLater(isLater))
            .optional("counting", LedgerForms.COUNTING, LeaveTypeDraft::counting)
            .optional("ledger", LedgerForms.LEDGER, LeaveTypeDraft::ledger)
            .optional("pendingCounted", Words.FLAG, (draft, isCounted) -> draft.rule.pendingCounted(isCounted))
            .setting("channels", PeopleForms.constants(LeaveChannel.class), (draft, ways) -> draft.rule.channels(ways))
            .optional("notice", NOTICE, (draft, notice) -> draft.rule.notice(notice))
            .optional("specialNotice", NOTICE, (draft, notice) -> draft.rule.specialNotice(notice))
            .optional("noticeByShift", NOTICE_BY_SHIFT, (draft, notices) -> draft.rule.noticeByShift(notices))
            .setting("nightRestricted", Words.FLAG, (draft, isRestricted) -> draft.rule.nightRestricted(isRestricted))
            .optional("leastTenure", ComplaintForms.PERIOD, (draft, tenure) -> draft.rule.leastTenure(tenure))
            .optional("longestRun", LedgerForms.DAYS, (draft, days) -> draft.rule.longestRun(days))
            .optional("rosterCause", Words.code(ChangeCause::of), (draft, cause) -> draft.rule.rosterCause(cause))
            .optional("severities", SEVERITIES, (draft, guards) -> draft.rule.severities(byGuard(guards)))
            .entry()
            .check(LeaveTypeDraft::check);

    private static final Shape<List<LeaveLevelRule>> LEVELS = Listing.of(
            Form.of(LeaveLevelRule::builder, LeaveLevelRule.Builder::build)
                    .required("role", PeopleForms.ROLE, (level, role) -> level.role(role))
                    .optional("mode", Words.constant(LeaveLevelMode.class), (level, mode) -> level.mode(mode))
                    .entry(),
            1,
            20);

    private static final Shape<LeaveBand> BAND = Form.of(LeaveBand::builder, LeaveBand.Builder::build)
            .optional("types", TYPES, (band, types) -> band.leaveTypes(types))
            .optional("applicants", PeopleForms.ROLES, (band, roles) -> band.applicantRoles(roles))
            .optional("from", LedgerForms.DAYS, (band, from) -> band.from(from))
            .optional("fromIncluded", Words.FLAG, (band, isIncluded) -> band.fromIncluded(isIncluded))
            .optional("upTo", LedgerForms.DAYS, (band, upTo) -> band.upTo(upTo))
            .optional("upToIncluded", Words.FLAG, (band, isIncluded) -> band.upToIncluded(isIncluded))
            .required("levels", LEVELS, (band, levels) -> band.levels(levels))
            .entry();

    /** Closed days under way. */
    private static final class BlockDraft {
        private final LeaveBlock.Builder block = LeaveBlock.builder();
        private LocalDate from = LocalDate.MIN;
        private LocalDate to = LocalDate.MAX;
    }

    private static final Shape<LeaveBlock> BLOCK = Form.of(BlockDraft::new, draft -> draft.block.build())
            .required("from", CalendarForms.DATE, (draft, from) -> {
                draft.from = from;
                draft.block.from(from);
            })
            .required("to", CalendarForms.DATE, (draft, to) -> {
                draft.to = to;
                draft.block.to(to);
            })
            .optional("exempt", PeopleForms.ROLES, (draft, roles) -> draft.block.exemptRoles(roles))
            .entry()
            .check(LeaveForms::endsAfterItsStart);

    static final Shape<LeavePolicy.Builder> LEAVE = Form.of(LeavePolicy::builder, policy -> policy)
            .required(
                    "types",
                    Listing.ofDistinct(TYPE, 1, 100, draft -> draft.id),
                    (policy, types) -> types.forEach(draft -> policy.addRules(draft.rule())))
            .optional("bands", Listing.of(BAND, 0, 100), (policy, bands) -> policy.bands(bands))
            .optional("severities", SEVERITIES, LeaveForms::guards)
            .setting("nightCutoff", PeopleForms.TIME_OF_DAY, (policy, time) -> policy.nightCutoff(time))
            .setting("emergencyCall", ClockForms.DURATION, (policy, time) -> policy.emergencyCall(time))
            .optional("blocks", Listing.of(BLOCK, 0, 500), (policy, blocks) -> policy.blocks(blocks))
            .setting("mostAway", Words.number(1, 10_000), (policy, most) -> policy.mostAway(most))
            .setting(
                    "leastOnDuty",
                    PeopleForms.byCode(Words.number(0, 10_000)),
                    (policy, shifts) ->
                            shifts.forEach((shift, least) -> policy.putLeastOnDuty(ShiftCode.of(shift), least)))
            .setting("returnGrace", ClockForms.DURATION, (policy, grace) -> policy.returnGrace(grace))
            .setting("exceptionApprovers", PeopleForms.ROLES, (policy, roles) -> policy.exceptionApprovers(roles))
            .setting("transferrers", PeopleForms.ROLES, (policy, roles) -> policy.transferrers(roles))
            .setting("revokers", PeopleForms.ROLES, (policy, roles) -> policy.revokers(roles))
            .optional("commands", Form.commands(LeaveCommandType.class), (policy, commands) -> {})
            .entry();

    private LeaveForms() {}

    private static Form<NoticeDraft, NoticeDraft> notice() {
        return Form.of(NoticeDraft::new, (NoticeDraft draft) -> draft)
                .optional("days", ComplaintForms.PERIOD, (draft, days) -> draft.notice.days(days))
                .optional("time", ClockForms.DURATION, (draft, time) -> {
                    draft.time = time;
                    draft.notice.time(time);
                })
                .optional("byDay", Words.FLAG, (draft, isByDay) -> {
                    draft.isByDay = isByDay;
                    draft.notice.byDay(isByDay);
                })
                .entry()
                .check((spot, draft) -> {
                    if (draft.isByDay && !draft.time.isZero()) {
                        spot.child("time").fault("handbook.time-by-day");
                    }
                });
    }

    private static Map<ShiftCode, LeaveNotice> byShift(List<NoticeDraft> drafts) {
        Map<ShiftCode, LeaveNotice> notices = new LinkedHashMap<>();
        drafts.forEach(draft -> notices.put(draft.shift(), draft.notice.build()));
        return notices;
    }

    /** What the desk says of its guards; a reason names the first rule of its guard (gap G5: L14 or L16). */
    private static void guards(LeavePolicy.Builder policy, List<GuardDraft> drafts) {
        policy.severities(byGuard(drafts));
        for (GuardDraft draft : drafts) {
            if (draft.ruleId != null) {
                policy.putRuleIds(draft.guard, draft.ruleId);
            }
        }
    }

    private static Map<LeaveGuard, LeaveSeverity> byGuard(List<GuardDraft> drafts) {
        Map<LeaveGuard, LeaveSeverity> severities = new LinkedHashMap<>();
        drafts.forEach(draft -> severities.put(draft.guard, draft.severity));
        return severities;
    }

    private static void endsAfterItsStart(Spot spot, BlockDraft draft) {
        if (draft.to.isBefore(draft.from)) {
            spot.child("to").fault("handbook.ends-before-start", Map.of("from", draft.from.toString()));
        }
    }
}
