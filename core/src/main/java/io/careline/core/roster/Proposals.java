package io.careline.core.roster;

import io.careline.lifecycle.Finding;
import io.careline.roster.EditImpact;
import io.careline.roster.OvertimeRule;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterEditor;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterProposal;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleChange;
import io.careline.roster.RuleId;
import io.careline.roster.ShiftType;
import io.careline.roster.TotalRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts edits into proposals: what they change, what that does to the score, exactly, and both in words. */
final class Proposals {
    private final RosterEditor editor;
    /** The rules that bound working time from above, and the minutes of one unit of each. */
    private final Map<RuleId, Long> overtime = new HashMap<>();

    Proposals(RosterProblem problem, RosterEditor editor) {
        this.editor = editor;
        for (RosterRule rule : problem.rules()) {
            if (rule instanceof OvertimeRule bound) {
                overtime.put(rule.id(), bound.unit().toMinutes());
            } else if (rule instanceof TotalRule total
                    && total.measure() == RosterMeasure.MINUTES
                    && total.maximum().isPresent()) {
                overtime.put(rule.id(), 1L);
            }
        }
    }

    /** Whether a rule bounds working time from above. */
    boolean isOvertime(RuleId rule) {
        return overtime.containsKey(rule);
    }

    RosterProposal of(List<RosterEdit> edits) {
        return of(edits, editor.whatIf(edits));
    }

    RosterProposal of(List<RosterEdit> edits, EditImpact impact) {
        List<RosterChange> changes = edits.stream().map(this::change).toList();
        List<Finding> reasons = new ArrayList<>();
        changes.forEach(change -> reasons.add(inWords(change)));
        reasons.addAll(inWords(impact));
        return RosterProposal.builder()
                .changes(changes)
                .impact(impact)
                .overtimeMinutes(impact.changes().stream()
                        .mapToLong(change -> overtime.getOrDefault(change.rule(), 0L) * Math.max(0, change.units()))
                        .sum())
                .reasons(reasons)
                .build();
    }

    /** What an edit changes in the roster as the editor has it. */
    RosterChange change(RosterEdit edit) {
        return RosterChange.builder()
                .agent(edit.agent())
                .date(edit.date())
                .from(editor.on(edit.agent(), edit.date()).map(ShiftType::code))
                .to(edit.shift())
                .build();
    }

    static Finding inWords(RosterChange change) {
        String code = change.to().isEmpty()
                ? RosterReasons.CHANGE_CLEAR
                : change.from().isEmpty() ? RosterReasons.CHANGE_ASSIGN : RosterReasons.CHANGE_SHIFT;
        Finding words = Finding.of(code).with("agent", change.agent()).with("date", change.date());
        words = change.from().isPresent() ? words.with("from", change.from().get()) : words;
        return change.to().isPresent() ? words.with("to", change.to().get()) : words;
    }

    static List<Finding> inWords(EditImpact impact) {
        List<Finding> words = new ArrayList<>();
        words.add(Finding.of(RosterReasons.IMPACT).with("hard", impact.hard()).with("soft", impact.soft()));
        impact.changes().forEach(change -> words.add(inWords(change)));
        return words;
    }

    private static Finding inWords(RuleChange change) {
        boolean isWorse = change.units() > 0;
        boolean isOwn = change.agent().isPresent();
        String ofAgent = isWorse ? RosterReasons.AGENT_RULE_WORSE : RosterReasons.AGENT_RULE_BETTER;
        String ofNobody = isWorse ? RosterReasons.RULE_WORSE : RosterReasons.RULE_BETTER;
        Finding words = Finding.of(isOwn ? ofAgent : ofNobody)
                .with("rule", change.rule())
                .with("units", Math.abs(change.units()))
                .with("cost", change.cost());
        return isOwn ? words.with("agent", change.agent().get()) : words;
    }
}
