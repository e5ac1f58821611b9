package io.careline.core.complaint.oversight;

import io.careline.calendar.IsoWeek;
import io.careline.common.AgentId;
import io.careline.complaint.oversight.AgentComplaint;
import io.careline.complaint.oversight.Problem;
import io.careline.complaint.oversight.ProblemLog;
import io.careline.complaint.oversight.ProblemSummary;
import io.careline.complaint.oversight.SalesPromise;
import io.careline.complaint.oversight.SalesPromiseReport;
import io.careline.complaint.oversight.UpheldCount;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Counts and groups what a lead keeps an eye on. Pure functions; nothing here judges anybody. */
public final class Oversight {
    private Oversight() {}

    /**
     * How many complaints about each agent were upheld, wholly or in part, within a window (rule CP19). Goodwill is not
     * counted. Of several answers to one complaint the last before the window's end counts; of one moment, the later in
     * the collection.
     *
     * @param from the window's start, included
     * @param to its end, not included
     * @return the agents with any, the most first; of as many, by id
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public static List<UpheldCount> upheld(Collection<AgentComplaint> answers, Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (" + to + ") must not be before from (" + from + ")");
        }
        return UpheldComplaints.within(answers, from, to);
    }

    /**
     * The problems of each agent and week as logs for the lead (rule CP26), by week, then by agent.
     *
     * @param zone in which a problem's moment has its date
     * @throws NullPointerException if an argument or an element is null
     */
    public static List<ProblemLog> problemLogs(Collection<Problem> problems, ZoneId zone) {
        return ProblemLogs.of(problems, zone);
    }

    /**
     * The logs of one week, summarised (rule CP26); those of other weeks are left out.
     *
     * @param agents who has to keep a log
     * @throws NullPointerException if an argument or an element is null
     */
    public static ProblemSummary summary(IsoWeek week, Collection<ProblemLog> logs, Set<AgentId> agents) {
        return ProblemLogs.summary(week, logs, agents);
    }

    /**
     * How the promises to customers stand at a moment (rule CP27); those made later are left out.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public static SalesPromiseReport promises(Collection<SalesPromise> promises, Instant at) {
        return SalesPromises.report(promises, at);
    }
}
