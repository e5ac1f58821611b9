package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Money;
import io.careline.conduct.ActRef;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.FinaliseCase;
import io.careline.conduct.HearAgent;
import io.careline.conduct.Offence;
import io.careline.conduct.Sanction;
import io.careline.conduct.StartReview;
import io.careline.conduct.UpholdCase;
import io.careline.core.handbook.Handbook;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.core.lifecycle.LifecycleProbe;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Reason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes Ann's cases at a desk through their lives, one after another, each with those before it in the register: from the
 * report to the last day of the appeal.
 */
final class LadderWalk {
    private final Lifecycle<ConductCase, ConductCommand, ConductEvent> lifecycle;
    private final List<ConductRecord> register = new ArrayList<>();
    private ZonedDateTime now = ConductDesk.SUNDAY.atStartOfDay(LifecycleDesk.ZONE);
    private int sent;
    private int acts;

    LadderWalk(Handbook handbook) {
        this.lifecycle = handbook.conduct();
    }

    static LadderWalk by(String pack) {
        return new LadderWalk(Handbook.load(pack));
    }

    /** By a shipped handbook with something of its own: the rest of the section {@code conduct} stays. */
    static LadderWalk by(String pack, String conduct) {
        return new LadderWalk(
                Handbook.parse("{\"extends\": \"%s\", \"id\": \"house\", \"version\": \"1\", \"conduct\": %s}"
                        .formatted(pack, conduct)));
    }

    static UpholdCase.Builder finding() {
        UpholdCase.Builder uphold = UpholdCase.builder();
        return uphold.reason("the recording");
    }

    /** The last case came to another fine in the end: an appeal has changed it. */
    void lastFineWas(Money fine) {
        ConductRecord last = register.remove(register.size() - 1);
        ConductRecord.Builder changed = ConductRecord.builder();
        register.add(changed.id(last.id())
                .status(last.status())
                .agent(last.agent())
                .offence(last.offence())
                .article(last.article())
                .act(last.act())
                .occurredAt(last.occurredAt())
                .upheldAt(last.upheldAt())
                .fine(fine)
                .build());
    }

    String next(Offence offence, LocalDate day) {
        return next(offence, day, "5.2", finding());
    }

    /**
     * One more case, in words: which time it is, what is proposed, what for the head; {@code heard} where nobody may decide
     * it unheard, and {@code CF5} where the law has something to say.
     */
    String next(Offence offence, LocalDate day, String article, UpholdCase.Builder finding) {
        acts++;
        LifecycleProbe<ConductCase, ConductCommand, ConductEvent> probe = LifecycleProbe.of(lifecycle, "case-" + acts);
        now = day.plusDays(1).atTime(LocalTime.of(9, 0)).atZone(LifecycleDesk.ZONE);
        accept(
                probe,
                ConductDesk.BOB,
                ConductDesk.report(offence)
                        .act(ActRef.of("act-" + acts))
                        .article(article)
                        .occurredAt(day.atTime(12, 0).atZone(LifecycleDesk.ZONE).toInstant())
                        .build());
        accept(probe, ConductDesk.SUPERVISOR, StartReview.of());
        UpholdCase uphold = finding.facts(ConductFacts.builder()
                        .register(register)
                        .head(ConductDesk.HEAD)
                        .build())
                .build();
        Decision<ConductEvent> decision = send(probe, ConductDesk.SUPERVISOR, uphold);
        boolean isHearingNeeded = decision.isRejected();
        if (isHearingNeeded) {
            assertThat(decision.rejections()).extracting(Reason::code).containsExactly(ConductReasons.HEARING_NEEDED);
            accept(probe, ConductDesk.ANN_HERSELF, HearAgent.of("the line was bad"));
            decision = accept(probe, ConductDesk.SUPERVISOR, uphold);
        }
        now = now.plusDays(7);
        accept(probe, ConductDesk.TIMER, FinaliseCase.of());
        register.add(ConductRecord.of(probe.state()).orElseThrow());
        return words(probe.state(), isHearingNeeded, decision);
    }

    private Decision<ConductEvent> accept(
            LifecycleProbe<ConductCase, ConductCommand, ConductEvent> probe, Actor actor, ConductCommand command) {
        Decision<ConductEvent> decision = send(probe, actor, command);
        assertThat(decision.rejections()).as(command.type().tag()).isEmpty();
        return decision;
    }

    private Decision<ConductEvent> send(
            LifecycleProbe<ConductCase, ConductCommand, ConductEvent> probe, Actor actor, ConductCommand command) {
        sent++;
        return probe.send(command, DecisionContext.of(now.toInstant(), actor, "command-" + sent));
    }

    private static String words(ConductCase conductCase, boolean isHearingNeeded, Decision<ConductEvent> decision) {
        StringBuilder words = new StringBuilder()
                .append(conductCase.step())
                .append(": ")
                .append(words(conductCase.sanction().orElseThrow()));
        conductCase.liability().ifPresent(liability -> words.append("; head ").append(words(liability.sanction())));
        boolean isLaw = decision.findings().stream()
                .anyMatch(finding -> finding.ruleId().filter("CF5"::equals).isPresent());
        return words.append(isHearingNeeded ? "; heard" : "")
                .append(isLaw ? "; CF5" : "")
                .toString();
    }

    private static String words(Sanction sanction) {
        List<String> parts = sanction.measures().stream().map(Enum::name).collect(Collectors.toList());
        sanction.fine().ifPresent(fine -> parts.add(fine.toString()));
        sanction.monthsOfPay().ifPresent(months -> parts.add(months + " month of pay"));
        sanction.commissionPercent().ifPresent(percent -> parts.add(percent + " % of commission"));
        sanction.compensation().ifPresent(loss -> parts.add("loss " + loss));
        return String.join(", ", parts);
    }
}
