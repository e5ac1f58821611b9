package io.careline.examples.month.sample;

import io.careline.common.AgentId;
import io.careline.conduct.ActRef;
import io.careline.conduct.AppealOutcome;
import io.careline.conduct.AppealSanction;
import io.careline.conduct.ConductCaseId;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductTrigger;
import io.careline.conduct.DecideAppeal;
import io.careline.conduct.DismissCase;
import io.careline.conduct.HearAgent;
import io.careline.conduct.InviteToHearing;
import io.careline.conduct.Offence;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.ReportConduct;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SettleSanction;
import io.careline.conduct.SettlementOutcome;
import io.careline.conduct.StartReview;
import io.careline.conduct.UpholdCase;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.report.Chance;
import io.careline.privacy.LeakReported;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How a case of conduct goes: reported by the manager, or opened by an upheld complaint or a leak, heard, decided, appealed. */
final class ConductPlot {
    private static final Map<Offence, String> SUMMARIES = Map.of(
            Offence.OWN_AFFAIRS, "上班时间处理私事",
            Offence.SNACKS_AND_NOISE, "在工位吃零食并大声喧哗",
            Offence.SERVICE_RULE, "未按规定用语接听电话",
            Offence.PRIVATE_BUSINESS, "上班时间办理私人业务",
            Offence.LEAK, "将客户资料发到私人邮箱");
    private static final Duration APPEALS_END = Duration.ofDays(8);

    private final Setting setting;
    private final Chance chance;

    ConductPlot(Setting setting) {
        this.setting = setting;
        this.chance = setting.chance();
    }

    private static void send(Script script, AgentId actor, ConductCommand command) {
        script.send(actor, "conduct", command);
    }

    /** Those that the manager reports: one of each offence, and the first once more by the same agent. */
    void play() {
        AgentId again = setting.anybody();
        List<OffenceRule> offences = setting.handbook().conductPolicy().offences().stream()
                .filter(rule -> SUMMARIES.containsKey(rule.offence()))
                .toList();
        int number = 0;
        for (OffenceRule offence : offences) {
            number++;
            reported(number, offence, number == 1 ? again : setting.anybody());
        }
        if (!offences.isEmpty()) {
            reported(number + 1, offences.get(0), again);
        }
    }

    private void reported(int number, OffenceRule rule, AgentId agent) {
        boolean isLeak = rule.triggers().contains(ConductTrigger.LEAK);
        String incident = Setting.id(isLeak ? "incident-" : "report-", number);
        ActRef act = ActRef.of(isLeak ? EventLine.Told.LIFECYCLE + "/" + incident : incident);
        Instant at = setting.month()
                .plusDays(2L + 3L * number)
                .atTime(10, chance.between(0, 59))
                .atZone(setting.zone())
                .toInstant();
        Script script = setting.script(ConductCaseId.of(agent, act).value(), at).work(0);
        Instant occurred = script.now().minus(Duration.ofMinutes(chance.between(20, 120)));
        String summary = SUMMARIES.getOrDefault(rule.offence(), rule.offence().value());
        if (isLeak) {
            setting.lines()
                    .add(new EventLine.Told(
                            0,
                            script.now(),
                            SampleStaff.MANAGER,
                            EventLine.Told.LIFECYCLE,
                            incident,
                            LeakReported.of(agent, occurred, summary)));
        } else {
            send(
                    script,
                    SampleStaff.MANAGER,
                    ReportConduct.builder()
                            .agent(agent)
                            .offence(rule.offence())
                            .act(act)
                            .occurredAt(occurred)
                            .summary(summary)
                            .build());
        }
        decide(script, agent, rule.offence());
    }

    /** What an upheld complaint about an agent has opened (rule CP19). */
    void followComplaint(Script complaint, AgentId agent) {
        ActRef act = ActRef.of("complaint/" + complaint.id());
        setting.handbook().conductPolicy().offences().stream()
                .filter(rule -> rule.triggers().contains(ConductTrigger.UPHELD_COMPLAINT))
                .map(OffenceRule::offence)
                .findFirst()
                .ifPresent(offence ->
                        decide(setting.script(ConductCaseId.of(agent, act).value(), complaint.now()), agent, offence));
    }

    /** Nobody is fined unheard, though some leads try. */
    private void decide(Script script, AgentId agent, Offence offence) {
        AgentId lead = SampleStaff.LEADS.get(0);
        script.work(chance.between(60, 400));
        send(script, lead, StartReview.of());
        if (chance.in100(15)) {
            script.work(20);
            send(script, lead, DismissCase.of("查无实据"));
            return;
        }
        if (isGrave(offence) && chance.in100(15)) {
            script.work(10);
            send(script, lead, uphold());
        }
        script.work(30);
        send(script, lead, InviteToHearing.of(script.now().plus(Duration.ofHours(2))));
        script.work(130);
        send(script, agent, HearAgent.of("情况属实，今后注意"));
        script.work(chance.between(30, 200));
        send(script, lead, uphold());
        if (chance.in100(30)) {
            appeal(script, agent, lead, isGrave(offence));
        }
        script.pass(Math.toIntExact(APPEALS_END.toMinutes())).work(0);
        if (chance.in100(70)) {
            send(script, SampleStaff.MANAGER, SettleSanction.of(SettlementOutcome.CONFIRMED));
        }
    }

    private boolean isGrave(Offence offence) {
        return setting.handbook().conductPolicy().rule(offence).stream()
                .map(rule -> rule.ladder().get(0))
                .anyMatch(step -> step.sanction().isGrave());
    }

    /** The register of earlier cases is the desk's to add. */
    private UpholdCase uphold() {
        return UpholdCase.builder()
                .facts(ConductFacts.builder().head(SampleStaff.MANAGER).build())
                .reason("经核实属实")
                .build();
    }

    /** Not decided by whoever decided before, though that is tried; of a warning there is nothing less. */
    private void appeal(Script script, AgentId agent, AgentId lead, boolean isGrave) {
        script.work(chance.between(200, 900));
        send(script, agent, AppealSanction.of("处理过重"));
        script.work(chance.between(200, 900));
        DecideAppeal rejected = DecideAppeal.builder()
                .outcome(AppealOutcome.REJECTED)
                .reason("维持原决定")
                .build();
        DecideAppeal varied = DecideAppeal.builder()
                .outcome(AppealOutcome.VARIED)
                .sanction(Sanction.of(SanctionMeasure.WARNING))
                .reason("初次且已道歉，改为警告")
                .build();
        if (chance.in100(40)) {
            send(script, lead, rejected);
        }
        send(script, SampleStaff.MANAGER, isGrave && chance.in100(50) ? varied : rejected);
    }
}
