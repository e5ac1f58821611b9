package io.careline.core.conduct;

import io.careline.common.AgentId;
import io.careline.common.DepartmentId;
import io.careline.common.Money;
import io.careline.conduct.ActRef;
import io.careline.conduct.AppealSanction;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCaseId;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.FinaliseCase;
import io.careline.conduct.HearAgent;
import io.careline.conduct.Offence;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.ReportConduct;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionStep;
import io.careline.conduct.StartReview;
import io.careline.conduct.UpholdCase;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A desk in Shanghai with one case about Ann, of Sunday, 1 March 2026, at noon; it is told the next morning. */
final class ConductDesk extends LifecycleDesk<ConductCase, ConductCommand, ConductEvent, ConductDesk> {
    static final AgentId ANN = AgentId.of("ann");
    static final AgentId HEAD = AgentId.of("hal");
    static final Actor ANN_HERSELF = Actor.of("ann", Role.OFFICER);
    static final Actor BOB = Actor.of("bob", Role.OFFICER);
    static final Actor LEAD = Actor.of("lea", Role.TEAM_LEAD);
    static final Actor SUPERVISOR = Actor.of("sue", Role.SUPERVISOR);
    static final Actor MANAGER = Actor.of("max", Role.MANAGER);
    static final Actor DIRECTOR = Actor.of("dan", Role.DIRECTOR);
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM, Role.DIRECTOR);
    static final ActRef ACT = ActRef.of("camera/17");
    static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);

    ConductDesk() {
        this(policy(complaints()));
    }

    ConductDesk(ConductPolicy policy) {
        super(ConductCases.lifecycle(policy), "ann/camera/17", BOB);
    }

    ConductDesk(ConductPolicy.Builder policy) {
        this(policy.build());
    }

    @Override
    protected ConductDesk self() {
        return this;
    }

    static Money yuan(int amount) {
        return Money.of("CNY", Integer.toString(amount));
    }

    static ConductPolicy.Builder policy(OffenceRule... rules) {
        ConductPolicy.Builder policy = ConductPolicy.builder();
        policy.version(PolicyVersion.of("taobao-shop-strict", "1")).zone(ZONE).addOffences(rules);
        return policy;
    }

    /** Fifty, doubled, dismissal (rule C4). */
    static OffenceRule complaints() {
        return rule(
                        Offence.UPHELD_COMPLAINT,
                        SanctionStep.fine(yuan(50)),
                        SanctionStep.doubled(),
                        SanctionStep.of(SanctionMeasure.DISMISSAL))
                .build();
    }

    static OffenceRule.Builder rule(Offence offence, SanctionStep... ladder) {
        OffenceRule.Builder rule = OffenceRule.builder();
        rule.offence(offence).addLadder(ladder).ruleId("C4");
        return rule;
    }

    static ReportConduct.Builder report(Offence offence) {
        ReportConduct.Builder report = ReportConduct.builder();
        report.agent(ANN)
                .offence(offence)
                .act(ACT)
                .occurredAt(local("2026-03-01T12:00"))
                .department(DepartmentId.of("service"))
                .summary("rude to a customer");
        return report;
    }

    static ReportConduct report() {
        return report(Offence.UPHELD_COMPLAINT).build();
    }

    static UpholdCase.Builder finding(ConductFacts facts) {
        UpholdCase.Builder uphold = UpholdCase.builder();
        uphold.facts(facts).reason("the recording");
        return uphold;
    }

    static UpholdCase finding(ConductRecord... register) {
        return finding(ConductFacts.of(List.of(register))).build();
    }

    /** A final case of Ann's, of an act of a day, that came to a fine of fifty. */
    static ConductRecord.Builder earlier(String id, LocalDate day) {
        ConductRecord.Builder record = ConductRecord.builder();
        record.id(ConductCaseId.of(id))
                .status(ConductStatus.FINAL)
                .agent(ANN)
                .offence(Offence.UPHELD_COMPLAINT)
                .act(ActRef.of("act-of-" + id))
                .occurredAt(day.atTime(12, 0).atZone(ZONE).toInstant())
                .upheldAt(day.plusDays(2).atTime(12, 0).atZone(ZONE).toInstant())
                .fine(yuan(50));
        return record;
    }

    /** So many of them, the last one two days before Ann's act and each a week before the next. */
    static ConductRecord[] earlier(int count) {
        ConductRecord[] records = new ConductRecord[count];
        for (int i = 0; i < count; i++) {
            records[i] = earlier("E-" + i, SUNDAY.minusDays(2 + 7L * (count - 1 - i)))
                    .build();
        }
        return records;
    }

    ConductDesk reported() {
        return as(BOB).accept(report());
    }

    ConductDesk reported(Offence offence) {
        return as(BOB).accept(report(offence).build());
    }

    ConductDesk reviewed() {
        return as(SUPERVISOR).accept(StartReview.of());
    }

    ConductDesk heard() {
        return reviewed().hears();
    }

    ConductDesk hears() {
        return as(ANN_HERSELF).accept(HearAgent.of("the line was bad")).as(SUPERVISOR);
    }

    /** Fifty yuan, by the supervisor, on Monday. */
    ConductDesk upheld() {
        return reported().heard().accept(finding());
    }

    ConductDesk appealed() {
        return upheld().as(ANN_HERSELF).at("2026-03-05T09:00").accept(AppealSanction.of("I was not on duty"));
    }

    ConductDesk finalised() {
        return upheld().as(TIMER).at("2026-03-09T09:00").accept(FinaliseCase.of());
    }

    Sanction sanction() {
        return state().sanction().orElseThrow();
    }

    List<String> deadlines() {
        return lifecycle().deadlines(state(), context()).stream()
                .map(deadline -> deadline.name() + " " + LocalDateTime.ofInstant(deadline.dueAt(), ZONE) + " "
                        + deadline.command().type().tag())
                .toList();
    }
}
