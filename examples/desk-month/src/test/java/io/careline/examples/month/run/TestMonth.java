package io.careline.examples.month.run;

import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Channel;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.ScheduleFollowUp;
import io.careline.complaint.StartInvestigation;
import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.LineFault;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffMember;
import io.careline.examples.month.input.Wish;
import io.careline.examples.month.plan.RosterPlanner;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.Role;
import io.careline.privacy.LeakReported;
import io.careline.roster.ContractCode;
import io.careline.roster.RosterHorizon;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.scorecard.WorkRecords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** April 2026 at a desk of four agents, a supervisor and a manager, line by line. */
final class TestMonth {
    static final AgentId ANN = AgentId.of("ann");
    static final AgentId BOB = AgentId.of("bob");
    static final AgentId CAI = AgentId.of("cai");
    static final AgentId DAN = AgentId.of("dan");
    static final AgentId LEAD = AgentId.of("lead");
    static final AgentId BOSS = AgentId.of("boss");
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    final List<LineFault> faults = new ArrayList<>();
    private final Handbook handbook;
    private final Staff staff = new Staff(List.of(
            agent(ANN, true, LEAD, Role.OFFICER),
            agent(BOB, true, LEAD, Role.OFFICER),
            agent(CAI, true, LEAD, Role.OFFICER),
            agent(DAN, true, LEAD, Role.OFFICER),
            agent(LEAD, false, BOSS, Role.SUPERVISOR, Role.TEAM_LEAD),
            agent(BOSS, false, null, Role.MANAGER)));
    private final List<EventLine> lines = new ArrayList<>();

    TestMonth(Handbook handbook) {
        this.handbook = handbook;
    }

    private static StaffMember agent(AgentId agent, boolean isRostered, @Nullable AgentId superior, Role... roles) {
        return new StaffMember(
                agent,
                agent.value(),
                new LinkedHashSet<>(List.of(roles)),
                isRostered,
                isRostered ? Optional.of(ContractCode.of("clerk")) : Optional.empty(),
                new LinkedHashSet<>(),
                Optional.ofNullable(superior),
                Optional.empty(),
                Optional.of(Money.of("CNY", "5000")),
                Map.of());
    }

    Instant time(String local) {
        return LocalDateTime.parse("2026-" + local).atZone(handbook.zone()).toInstant();
    }

    /** A line of the file at a time like 04-07T10:00. */
    TestMonth send(String local, AgentId actor, String lifecycle, String id, Command command) {
        lines.add(new EventLine.Sent(lines.size() + 1, time(local), actor, lifecycle, id, command));
        return this;
    }

    TestMonth wish(String local, AgentId actor, String lifecycle, String id, Wish wish) {
        lines.add(new EventLine.Wished(lines.size() + 1, time(local), actor, lifecycle, id, wish));
        return this;
    }

    TestMonth record(String local, AgentId actor, WorkRecords records) {
        lines.add(new EventLine.Recorded(lines.size() + 1, time(local), actor, "scorecard", "records", records));
        return this;
    }

    TestMonth leak(String local, String incident, AgentId agent) {
        LeakReported leak = LeakReported.of(agent, time(local), "a list was sold");
        lines.add(new EventLine.Told(lines.size() + 1, time(local), BOSS, EventLine.Told.LIFECYCLE, incident, leak));
        return this;
    }

    /** A complaint about somebody that is answered and closed on one day. */
    TestMonth complaint(String id, String day, String about, ResponseOutcome outcome) {
        String at = day + "T10:";
        return send(
                        at + "00",
                        BOSS,
                        "complaint",
                        id,
                        RegisterComplaint.builder()
                                .receivedAt(time(at + "00"))
                                .customer(CustomerRef.of("customer-1"))
                                .channel(Channel.PHONE)
                                .summary("rude")
                                .attributes(Attributes.of(Map.of("about", about)))
                                .build())
                .send(at + "01", BOSS, "complaint", id, AcknowledgeComplaint.of())
                .send(
                        at + "02",
                        BOSS,
                        "complaint",
                        id,
                        AssessComplaint.builder().build())
                .send(at + "03", BOSS, "complaint", id, ClaimComplaint.of())
                .send(at + "04", BOSS, "complaint", id, StartInvestigation.of())
                .send(
                        at + "05",
                        BOSS,
                        "complaint",
                        id,
                        ProposeResponse.builder()
                                .outcome(outcome)
                                .reasons("heard")
                                .build())
                .send(at + "06", BOSS, "complaint", id, AcceptResponse.of())
                .send(at + "07", BOSS, "complaint", id, ScheduleFollowUp.of())
                .send(at + "08", BOSS, "complaint", id, RecordFollowUp.of(FollowUpOutcome.SATISFIED));
    }

    MonthRun run() {
        RosterHorizon month = RosterHorizon.of(FIRST, FIRST.lengthOfMonth());
        lines.sort(Comparator.comparing(EventLine::at));
        MonthRun run = new MonthRun(handbook, staff, month, faults);
        run.run(
                lines,
                "events.jsonl",
                absences -> new RosterPlanner(handbook.rosterRules(), staff, List.of(), absences, List.of())
                        .solve(
                                month,
                                SolverLimits.builder()
                                        .moves(200)
                                        .threads(1)
                                        .seed(1)
                                        .build(),
                                SolverListener.none()));
        return run;
    }
}
