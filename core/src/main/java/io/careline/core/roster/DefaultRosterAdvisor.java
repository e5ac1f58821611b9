package io.careline.core.roster;

import io.careline.roster.Assignment;
import io.careline.roster.EditImpact;
import io.careline.roster.RosterAdvisor;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterDifference;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterExplanation;
import io.careline.roster.RosterProblem;
import java.util.List;

/** Turns problem and roster into arrays and hands each question to who answers it. */
final class DefaultRosterAdvisor implements RosterAdvisor {
    @Override
    public RosterExplanation explain(RosterProblem problem, List<Assignment> roster) {
        RosterModel model = DefaultRosterSolver.model(problem);
        return new Explaining(model).of(Solutions.rows(model, roster));
    }

    @Override
    public RosterDifference difference(RosterProblem problem, List<Assignment> before, List<Assignment> after) {
        RosterModel model = DefaultRosterSolver.model(problem);
        DefaultRosterEditor editor = new DefaultRosterEditor(model, Solutions.rows(model, before));
        List<RosterEdit> edits = new DefaultRosterEditor(model, Solutions.rows(model, after)).since(before);
        Proposals proposals = new Proposals(problem, editor);
        List<RosterChange> changes = edits.stream().map(proposals::change).toList();
        EditImpact impact = editor.apply(edits);
        return RosterDifference.builder().changes(changes).impact(impact).build();
    }
}
