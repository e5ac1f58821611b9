package io.careline.examples.month.page;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockState;
import io.careline.callback.CallAttempt;
import io.careline.callback.CallOutcome;
import io.careline.callback.Callback;
import io.careline.callback.CallbackClock;
import io.careline.callback.CallbackStatus;
import io.careline.core.calendar.ServiceClocks;
import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Attainment;
import io.careline.examples.report.Block;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How promises to call were kept, how often the desk had to try, and where the callbacks stand. */
record CallbackSection(MonthResult result) implements Part {
    @Override
    public Optional<Section> section() {
        List<Callback> callbacks = result.stores().callbacks();
        if (callbacks.isEmpty()) {
            return Optional.empty();
        }
        Counts<CallOutcome> outcomes = new Counts<>();
        Counts<CallbackStatus> statuses = new Counts<>();
        int attempts = 0;
        for (Callback callback : callbacks) {
            statuses.add(callback.status());
            attempts += callback.attempts().size();
            callback.attempts().stream().map(CallAttempt::outcome).forEach(one -> one.ifPresent(outcomes::add));
        }
        int answered = outcomes.of(CallOutcome.ANSWERED);
        List<Block> blocks = new ArrayList<>(List.of(figures(callbacks.size(), attempts, answered)));
        List<Attainment.Row> promises = promises(callbacks);
        if (!promises.isEmpty()) {
            blocks.add(new Attainment(Words.of("Promises to call, kept or not", "回电承诺兑现情况"), promises));
        }
        blocks.addAll(List.of(
                outcomes.chart(Words.of("How the tries ended", "拨打结果"), "call"),
                statuses.chart(Words.of("Callbacks by status at the end", "期末回访状态"), "callback"),
                new Flow(result.handbook().callbacks().table(), result.tally().passages())
                        .diagram(
                                Words.of("The callback life cycle as it was lived", "回访生命周期实际流转"),
                                callbacks.size(),
                                Set.of("record-promise-breach", "expire")),
                Prose.of(Words.of(
                        "A promise is kept once the customer is reached and known, not when the telephone rings.",
                        "核实客户身份后方为兑现承诺，拨通不算。"))));
        return Optional.of(new Section("callbacks", Words.of("Callbacks", "回访"), blocks));
    }

    private static Figures figures(int callbacks, int attempts, int answered) {
        return Figures.of(
                Figure.of(Words.of("Callbacks", "回访"), Value.number(callbacks), Words.none()),
                Figure.of(
                        Words.of("Tries", "拨打次数"),
                        Value.number(attempts),
                        Words.of("to reach the customers", "用于联系客户")),
                Figure.of(
                        Words.of("Answered", "接听率"),
                        Value.share(answered, attempts),
                        Words.of(answered + " of " + attempts, attempts + " 次中 " + answered + " 次")));
    }

    private List<Attainment.Row> promises(List<Callback> callbacks) {
        Map<ClockName, Map<ClockState, Integer>> states = new TreeMap<>(Comparator.comparing(ClockName::value));
        List<CallbackClock> rules = result.handbook().callbackPolicy().clocks();
        for (Callback callback : callbacks) {
            for (ClockName name : callback.clocks().clocks()) {
                rule(name, callback, rules)
                        .ifPresent(rule -> states.computeIfAbsent(name, unused -> new EnumMap<>(ClockState.class))
                                .merge(state(rule, callback), 1, Integer::sum));
            }
        }
        return states.entrySet().stream()
                .map(entry -> ClockTally.row(Names.of("clock", entry.getKey().value()), entry.getValue()))
                .toList();
    }

    private ClockState state(CallbackClock rule, Callback callback) {
        return ServiceClocks.of(rule.policy(), result.handbook().calendar())
                .state(callback.clocks(), ClockTally.end(result));
    }

    private static Optional<CallbackClock> rule(ClockName name, Callback callback, List<CallbackClock> rules) {
        return rules.stream()
                .filter(rule -> rule.policy().name().equals(name))
                .filter(rule -> rule.purpose().isEmpty() || rule.purpose().equals(callback.purpose()))
                .min(Comparator.comparing(rule -> rule.purpose().isEmpty()));
    }
}
