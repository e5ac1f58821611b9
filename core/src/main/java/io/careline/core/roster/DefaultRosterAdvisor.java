package io.careline.core.roster;

import io.careline.lifecycle.Rejection;
import io.careline.roster.Assignment;
import io.careline.roster.EditImpact;
import io.careline.roster.InvalidRosterProblemException;
import io.careline.roster.OpenShift;
import io.careline.roster.ReplanRequest;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAdvisor;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterConflict;
import io.careline.roster.RosterDifference;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterExplanation;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterProposal;
import io.careline.roster.RosterRepair;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.StandIns;
import io.careline.roster.SwapWish;
import java.util.Comparator;
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

    @Override
    public List<RosterProposal> candidates(RosterProblem problem, List<Assignment> roster, OpenShift open) {
        RosterModel model = DefaultRosterSolver.model(problem);
        return new Recommending(model, Solutions.rows(model, roster)).candidates(open);
    }

    @Override
    public List<StandIns> standIns(RosterProblem problem, List<Assignment> roster, RosterAbsence absence) {
        RosterModel model = DefaultRosterSolver.model(Recommending.without(problem, absence));
        List<Assignment> kept =
                roster.stream().filter(shift -> !absence.includes(shift)).toList();
        Recommending recommending = new Recommending(model, Solutions.rows(model, kept));
        return roster.stream()
                .filter(absence::includes)
                .sorted(Comparator.comparing(Assignment::date))
                .map(gap -> OpenShift.of(gap.date(), gap.shift().code()))
                .map(open -> recommending.standIns(open, absence.agent()))
                .toList();
    }

    @Override
    public List<RosterProposal> swaps(RosterProblem problem, List<Assignment> roster, SwapWish wish) {
        RosterModel model = DefaultRosterSolver.model(problem);
        return new SwapSearch(model, Solutions.rows(model, roster), wish).find();
    }

    @Override
    public RosterRepair replan(
            RosterProblem problem,
            List<Assignment> roster,
            ReplanRequest request,
            SolverLimits limits,
            SolverListener listener) {
        RosterModel model = DefaultRosterSolver.model(RepairProblem.now(problem, roster, request));
        byte[] before = Solutions.rows(model, roster);
        SolverWatch watch = new SolverWatch(model, limits, listener);
        RepairSearch search =
                new RepairSearch(model, before, request, watch, limits.moves().orElse(Long.MAX_VALUE), limits.seed());
        return new Repairing(model, request, before).of(search.run(), search);
    }

    @Override
    public RosterConflict conflict(RosterProblem problem, SolverLimits limits, SolverListener listener) {
        List<Rejection> reasons = ProblemCheck.of(problem);
        if (!reasons.isEmpty()) {
            throw new InvalidRosterProblemException(reasons);
        }
        return new ConflictSearch(problem, new DefaultRosterSolver(), limits, listener).find();
    }
}
