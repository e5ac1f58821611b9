package io.careline.core.lifecycle;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.State;
import java.util.ArrayList;
import java.util.List;

/** Everything that a row's conditions and policies say, all of it. Nothing is allocated while they say nothing. */
final class Objections {
    private List<Rejection> rejections = List.of();
    private List<Finding> findings = List.of();

    private Objections() {}

    static <S extends State, C extends Command> Objections to(
            Row<S, C, ?> row, S state, C command, DecisionContext context) {
        Objections objections = to(row, state, context);
        List<Policy<S, C>> policies = row.policies();
        for (int i = 0; i < policies.size(); i++) {
            objections.add(policies.get(i).check(state, command, context));
        }
        return objections;
    }

    static <S extends State> Objections to(Row<S, ?, ?> row, S state, DecisionContext context) {
        Objections objections = new Objections();
        List<StateRule<S>> conditions = row.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            objections.add(conditions.get(i).check(state, context));
        }
        return objections;
    }

    private void add(List<? extends Reason> reasons) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i) instanceof Rejection rejection) {
                rejections = plus(rejections, rejection);
            } else if (reasons.get(i) instanceof Finding finding) {
                findings = plus(findings, finding);
            }
        }
    }

    /** Most refusals have one reason. */
    private static <T> List<T> plus(List<T> list, T added) {
        if (list.isEmpty()) {
            return List.of(added);
        }
        List<T> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    boolean isRefusal() {
        return !rejections.isEmpty();
    }

    List<Rejection> rejections() {
        return rejections;
    }

    List<Finding> findings() {
        return findings;
    }
}
