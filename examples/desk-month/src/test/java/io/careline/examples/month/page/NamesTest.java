package io.careline.examples.month.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.handbook.Handbook;
import io.careline.core.roster.Rosters;
import io.careline.core.scorecard.Scorecards;
import io.careline.handover.HandoverItemKind;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Transition;
import io.careline.lifecycle.TransitionTable;
import io.careline.roster.RosterPolicy;
import io.careline.roster.RosterView;
import io.careline.scorecard.MeasureDefinition;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.StandardMeasures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No code of a shipped handbook or of a life cycle shows on the page. */
class NamesTest {
    private static Stream<Handbook> handbooks() {
        return Handbook.shipped().stream().map(Handbook::load);
    }

    private static List<Lifecycle<?, ?, ?>> lifecycles(Handbook handbook) {
        Set<String> sections = handbook.sections();
        List<Lifecycle<?, ?, ?>> all = new ArrayList<>();
        all.add(Rosters.lifecycle(
                RosterPolicy.builder().version(handbook.version()).build()));
        all.add(Scorecards.lifecycle(ScorecardPolicy.builder()
                .version(handbook.version())
                .zone(handbook.zone())
                .build()));
        if (sections.contains("complaints")) {
            all.add(handbook.complaints());
        }
        if (sections.contains("callbacks")) {
            all.add(handbook.callbacks());
        }
        if (sections.contains("orders")) {
            all.add(handbook.orderFlags());
            all.add(handbook.orders(RosterView.of(handbook.zone(), List.of())));
        }
        if (sections.contains("returns")) {
            all.add(handbook.returns());
        }
        if (sections.contains("leave")) {
            all.add(handbook.leave());
        }
        if (sections.contains("swaps")) {
            all.add(handbook.swaps());
        }
        if (sections.contains("handovers")) {
            all.add(handbook.handovers());
        }
        if (sections.contains("attendance")) {
            all.add(handbook.attendance());
        }
        if (sections.contains("conduct")) {
            all.add(handbook.conduct());
        }
        return all;
    }

    @Test
    void every_status_and_command_of_every_life_cycle_has_a_name() {
        Set<String> unnamed = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        handbooks().flatMap(handbook -> lifecycles(handbook).stream()).forEach(lifecycle -> {
            TransitionTable table = lifecycle.table();
            seen.add(table.name());
            Stream.concat(
                            table.statuses().stream().map(status -> status.name()),
                            table.transitions().stream()
                                    .map(Transition::command)
                                    .map(command -> command.tag()))
                    .filter(name -> !Names.has(table.name(), name))
                    .forEach(name -> unnamed.add(table.name() + "." + name));
            if (!Names.has("lifecycle", table.name())) {
                unnamed.add("lifecycle." + table.name());
            }
        });

        assertThat(seen).hasSize(12);
        assertThat(unnamed).isEmpty();
    }

    @Test
    void what_the_shipped_handbooks_speak_of_has_a_name() {
        Set<String> unnamed = new TreeSet<>();
        handbooks().forEach(handbook -> {
            Set<String> sections = handbook.sections();
            if (sections.contains("conduct")) {
                handbook.conductPolicy().offences().forEach(rule -> check(unnamed, "offence", rule.offence()));
            }
            if (sections.contains("handovers")) {
                handbook.handoverPolicy().mandatoryKinds().forEach(kind -> check(unnamed, "item", kind));
                handbook.handoverPolicy().equipment().keySet().forEach(piece -> check(unnamed, "equipment", piece));
            }
            if (sections.contains("scorecards")) {
                handbook.scorecardPolicy()
                        .parts()
                        .forEach(part -> part.criteria().forEach(one -> check(unnamed, "criterion", one)));
            }
            if (sections.contains("roster")) {
                handbook.rosterRules()
                        .shifts(LocalDate.of(2026, 4, 1))
                        .forEach(shift -> check(unnamed, "shift", shift.code()));
            }
            handbook.reports().duties().forEach(duty -> check(unnamed, "report", duty.report()));
            handbook.labourRules().stream()
                    .filter(pack -> pack.version().toString().startsWith("labour-china"))
                    .flatMap(pack -> pack.limits().stream())
                    .forEach(limit -> check(unnamed, "law", limit.source()));
        });
        StandardMeasures.all().stream()
                .map(MeasureDefinition::measure)
                .forEach(measure -> check(unnamed, "measure-id", measure));
        check(unnamed, "item", HandoverItemKind.PROSPECT);

        assertThat(unnamed).isEmpty();
    }

    private static void check(Set<String> unnamed, String kind, Object code) {
        if (!Names.has(kind, code.toString())) {
            unnamed.add(kind + "." + code);
        }
    }
}
