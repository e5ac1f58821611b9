package io.careline.benchmarks.roster.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.careline.benchmarks.roster.engine.Cover;
import io.careline.benchmarks.roster.engine.FlatProblem;
import io.careline.benchmarks.roster.engine.Limit;
import io.careline.benchmarks.roster.engine.Pattern;
import io.careline.benchmarks.roster.engine.Run;
import io.careline.benchmarks.roster.engine.Total;
import io.careline.benchmarks.roster.engine.Weekends;
import io.careline.roster.RuleStrength;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A problem for CP-SAT, after the scheduling examples of OR-Tools: a boolean for each agent, day and value, exactly one of
 * them a day; clauses over sliding windows for runs; slack for what is soft.
 */
final class CpSatModel {
    private final FlatProblem flat;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final Literal no = model.falseLiteral();
    private final Literal[][][] cells;

    CpSatModel(FlatProblem flat) {
        this.flat = flat;
        this.cells = new Literal[flat.agents][flat.days][];
        for (int agent = 0; agent < flat.agents; agent++) {
            for (int day = 0; day < flat.days; day++) {
                cells[agent][day] = cell(agent, day);
            }
        }
        flat.totals().forEach(this::total);
        flat.runs().forEach(this::run);
        flat.weekends().forEach(this::weekends);
        flat.patterns().forEach(this::pattern);
        flat.covers().forEach(this::cover);
        model.minimize(objective);
    }

    CpModel model() {
        return model;
    }

    /** By agent and day, the value that holds. */
    int[][] roster(Predicate<Literal> isTrue) {
        int[][] roster = new int[flat.agents][flat.days];
        for (int agent = 0; agent < flat.agents; agent++) {
            for (int day = 0; day < flat.days; day++) {
                while (!isTrue.test(cells[agent][day][roster[agent][day]])) {
                    roster[agent][day]++;
                }
            }
        }
        return roster;
    }

    private Literal[] cell(int agent, int day) {
        Literal[] cell = new Literal[flat.values];
        List<Literal> allowed = new ArrayList<>();
        for (int value = 0; value < flat.values; value++) {
            cell[value] = no;
            if (flat.isAllowed(agent, day, value)) {
                BoolVar added = model.newBoolVar("x_" + agent + "_" + day + "_" + value);
                cell[value] = added;
                allowed.add(added);
                charge(added, flat.cost(agent, day, value));
            }
        }
        model.addExactlyOne(allowed);
        return cell;
    }

    private void charge(Literal literal, long cost) {
        if (cost != 0) {
            objective.addTerm(literal, cost);
        }
    }

    private void total(Total total) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        long most = 0;
        for (int day = 0; day < flat.days; day++) {
            long mostOfDay = 0;
            for (int value = 0; value < flat.values; value++) {
                if (total.worth()[value] != 0 && flat.isAllowed(total.agent(), day, value)) {
                    sum.addTerm(cells[total.agent()][day][value], total.worth()[value]);
                    mostOfDay = Math.max(mostOfDay, total.worth()[value]);
                }
            }
            most += mostOfDay;
        }
        bound(sum, most, total.limit());
    }

    private void cover(Cover cover) {
        LinearExprBuilder count = LinearExpr.newBuilder();
        long most = 0;
        for (int agent = 0; agent < flat.agents; agent++) {
            for (int value = 1; value < flat.values && cover.agents()[agent]; value++) {
                if (cover.values()[value] && flat.isAllowed(agent, cover.day(), value)) {
                    count.add(cells[agent][cover.day()][value]);
                    most++;
                }
            }
        }
        for (Limit limit : cover.limits()) {
            bound(count, most, limit);
        }
    }

    /** Holds a sum of at most so much within its limits, or pays for what is beyond them. */
    private void bound(LinearExprBuilder sum, long most, Limit limit) {
        if (limit.hasLeast()) {
            LinearExprBuilder raised = LinearExpr.newBuilder().add(sum);
            slack(raised, limit.least(), 1, limit.strength());
            model.addGreaterOrEqual(raised, limit.least());
        }
        if (limit.hasMost() && limit.most() < most) {
            LinearExprBuilder lowered = LinearExpr.newBuilder().add(sum);
            slack(lowered, most - limit.most(), -1, limit.strength());
            model.addLessOrEqual(lowered, limit.most());
        }
    }

    private void slack(LinearExprBuilder sum, long most, long sign, RuleStrength strength) {
        if (!strength.isHard()) {
            IntVar slack = model.newIntVar(0, most, "slack");
            sum.addTerm(slack, sign);
            objective.addTerm(slack, strength.weight());
        }
    }

    private void run(Run run) {
        Literal[] members = new Literal[flat.days];
        for (int day = 0; day < flat.days; day++) {
            Literal off = cells[run.agent()][day][0];
            members[day] = run.isOff() ? off : off.not();
        }
        sequence(members, run.limit(), run.isEdgeFree());
    }

    /** Bounds on the length of each row of literals that hold one after the other. */
    private void sequence(Literal[] members, Limit limit, boolean isEdgeFree) {
        for (int length = 1; limit.hasLeast() && length < Math.min(limit.least(), members.length + 1L); length++) {
            for (int from = 0; from + length <= members.length; from++) {
                boolean isAtEdge = from == 0 || from + length == members.length;
                if (!isEdgeFree || !isAtEdge) {
                    avoid(exactly(members, from, from + length), limit.least() - length, limit.strength());
                }
            }
        }
        for (int from = 0; limit.hasMost() && from + limit.most() < members.length; from++) {
            List<Literal> broken = new ArrayList<>();
            for (int index = from; index <= from + limit.most(); index++) {
                broken.add(members[index].not());
            }
            avoid(broken, 1, limit.strength());
        }
    }

    /** One of these holds unless there is a run from one index to before another. */
    private static List<Literal> exactly(Literal[] members, int from, int end) {
        List<Literal> broken = new ArrayList<>();
        for (int index = from; index < end; index++) {
            broken.add(members[index].not());
        }
        if (from > 0) {
            broken.add(members[from - 1]);
        }
        if (end < members.length) {
            broken.add(members[end]);
        }
        return broken;
    }

    /** One of some literals holds, or it costs. */
    private void avoid(List<Literal> literals, long units, RuleStrength strength) {
        List<Literal> clause = new ArrayList<>(literals);
        if (!strength.isHard()) {
            clause.add(penalty(units * strength.weight()));
        }
        model.addBoolOr(clause);
    }

    private BoolVar penalty(long cost) {
        BoolVar penalty = model.newBoolVar("penalty");
        charge(penalty, cost);
        return penalty;
    }

    private void weekends(Weekends weekends) {
        Literal[] worked = new Literal[weekends.count()];
        for (int weekend = 0; weekend < worked.length; weekend++) {
            worked[weekend] = model.newBoolVar("weekend_" + weekends.agent() + "_" + weekend);
            List<Literal> days = new ArrayList<>();
            for (int day = 0; day < flat.days; day++) {
                if (weekends.of()[day] == weekend) {
                    Literal work = cells[weekends.agent()][day][0].not();
                    model.addImplication(work, worked[weekend]);
                    days.add(work);
                }
            }
            days.add(worked[weekend].not());
            model.addBoolOr(days);
        }
        if (weekends.isRun()) {
            sequence(worked, weekends.limit(), weekends.isEdgeFree());
        } else {
            bound(LinearExpr.newBuilder().addSum(worked), worked.length, weekends.limit());
        }
    }

    /** A day's values exclude each other, so that the sum over all days of a match is the number of days that match. */
    private void pattern(Pattern pattern) {
        for (int start : pattern.starts()) {
            LinearExprBuilder matching = LinearExpr.newBuilder();
            for (int index = 0; index < pattern.days().size(); index++) {
                Literal[] cell = cells[pattern.agent()][start + index];
                for (int value = 0; value < flat.values; value++) {
                    if (pattern.days().get(index)[value] && cell[value] != no) {
                        matching.add(cell[value]);
                    }
                }
            }
            if (!pattern.strength().isHard()) {
                matching.addTerm(penalty(pattern.cost()), -1);
            }
            model.addLessOrEqual(matching, pattern.days().size() - 1L);
        }
    }
}
