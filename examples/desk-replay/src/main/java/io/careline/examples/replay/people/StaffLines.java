package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import io.careline.examples.replay.input.ColumnName;
import io.careline.examples.replay.input.Header;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.RowCells;
import io.careline.examples.replay.input.RowReader;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveTypeId;
import io.careline.lifecycle.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Turns rows into the members of a staff. */
final class StaffLines implements RowReader.Rows {
    static final String SUPERIOR = "superior";
    private static final String AGENT = "agent";
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String LEAD = "lead";
    private static final String SUBSTITUTE = "substitute";
    private static final String HIRED = "hired";
    private static final String ALLOCATED = "allocated";
    private static final Set<String> COLUMNS =
            new LinkedHashSet<>(Arrays.asList(AGENT, NAME, ROLE, SUPERIOR, LEAD, SUBSTITUTE, HIRED, ALLOCATED));

    private final Header header;
    private final LeavePolicy policy;
    private final Map<AgentId, StaffMember> members = new LinkedHashMap<>();
    private final Map<AgentId, RowCells> rows = new LinkedHashMap<>();

    /** Rows under a header; every column but the agent's can be left out. */
    StaffLines(Header header, LeavePolicy policy) {
        this.policy = policy;
        header.requireKnown(COLUMNS);
        header.position(ColumnName.of(AGENT));
        this.header = header;
    }

    Map<AgentId, StaffMember> members() {
        return members;
    }

    @Override
    public void add(CSVRecord row, int line) throws LineFault {
        RowCells cells = RowCells.of(header, row, line);
        AgentId agent = cells.needed(AGENT, RowCells.NAME, AgentId::of);
        RowCells earlier = rows.get(agent);
        if (earlier != null) {
            throw cells.fault(AGENT, "\"" + agent + "\" is on line " + earlier.line() + " already");
        }
        StaffMember member = new StaffMember(
                agent,
                cells.text(NAME).orElse(agent.value()),
                new LinkedHashSet<>(cells.list(ROLE, "names of at most 255 letters, with blanks between", Role::of)),
                cells.value(SUPERIOR, RowCells.NAME, AgentId::of),
                cells.value(LEAD, RowCells.NAME, AgentId::of),
                cells.value(SUBSTITUTE, RowCells.NAME, AgentId::of),
                cells.value(HIRED, RowCells.DATE, LocalDate::parse),
                allocations(cells));
        members.put(agent, member);
        rows.put(agent, cells);
    }

    private Map<LeaveTypeId, LeaveAmount> allocations(RowCells cells) throws LineFault {
        Map<LeaveTypeId, LeaveAmount> allocations = new LinkedHashMap<>();
        String form = "types of leave and amounts above zero, such as paid-annual=5d comp-time=1d";
        for (Map.Entry<LeaveTypeId, LeaveAmount> entry : cells.list(ALLOCATED, form, StaffLines::allocation)) {
            LeaveMeasure measure = policy.rule(entry.getKey())
                    .map(rule -> rule.leave().counting().unit().measure())
                    .orElseThrow(() ->
                            cells.fault(ALLOCATED, "\"" + entry.getKey() + "\" is no leave under " + policy.version()));
            if (measure != entry.getValue().measure()) {
                throw cells.fault(
                        ALLOCATED,
                        "\"" + entry.getValue() + "\" must be in "
                                + measure.name().toLowerCase(Locale.ROOT));
            }
            allocations.merge(entry.getKey(), entry.getValue(), LeaveAmount::plus);
        }
        return allocations;
    }

    private static Map.Entry<LeaveTypeId, LeaveAmount> allocation(String text) {
        int sign = text.indexOf('=');
        LeaveAmount amount = LeaveAmount.parse(text.substring(sign + 1));
        if (sign < 0 || !amount.isPositive()) {
            throw new IllegalArgumentException("allocation (" + text + ") must be a type and an amount above zero");
        }
        return Map.entry(LeaveTypeId.of(text.substring(0, sign)), amount);
    }

    /** The first whose superior is not in the file, or who reports to himself in the end; taken out. */
    Optional<LineFault> removeFirstAstray() {
        for (StaffMember member : members.values()) {
            if (isAstray(member)) {
                members.remove(member.agent());
                AgentId superior = member.superior().orElseThrow();
                boolean isCircle = members.containsKey(superior) || superior.equals(member.agent());
                return Optional.ofNullable(rows.get(member.agent()))
                        .map(cells -> cells.fault(
                                SUPERIOR,
                                "\"" + superior + "\" "
                                        + (isCircle
                                                ? "reports to \"" + member.agent() + "\" in the end"
                                                : "is not in the file")));
            }
        }
        return Optional.empty();
    }

    private boolean isAstray(StaffMember member) {
        Set<AgentId> seen = new HashSet<>(Set.of(member.agent()));
        Optional<AgentId> next = member.superior();
        while (next.isPresent()) {
            StaffMember superior = members.get(next.get());
            if (superior == null) {
                return next.equals(member.superior());
            }
            if (!seen.add(superior.agent())) {
                return superior.agent().equals(member.agent());
            }
            next = superior.superior();
        }
        return false;
    }
}
