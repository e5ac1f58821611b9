package io.careline.examples.month.input;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.examples.report.InputFault;
import io.careline.leave.LeaveTypeId;
import io.careline.lifecycle.Role;
import io.careline.roster.ContractCode;
import io.careline.roster.SkillCode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads and writes the staff file: {@code agent,name,roles,rostered,contract,skills,superior,hired,wage,leave}. Roles and
 * skills are separated by blanks, and so is leave: {@code paid-annual=5 personal=3}.
 */
public final class StaffFile {
    private static final List<String> COLUMNS = List.of("agent", "name", "roles", "rostered");

    private StaffFile() {}

    /** Everybody whose line can be read; a second line for somebody is a fault. */
    public static Staff read(Path file, List<LineFault> faults) {
        return read(file, Lines.text(file), faults);
    }

    /** The same of a text that is at hand. */
    public static Staff read(Path file, String text, List<LineFault> faults) {
        Set<AgentId> known = new HashSet<>();
        List<StaffMember> members = new Lines(file, faults).rows(text, COLUMNS, row -> {
            StaffMember member = member(row);
            if (!known.add(member.agent())) {
                throw new IllegalArgumentException("agent (" + member.agent() + ") has a line already");
            }
            return member;
        });
        if (members.stream().noneMatch(StaffMember::isRostered)) {
            throw new InputFault(file + " has nobody who works shifts: rostered must be yes for somebody");
        }
        return new Staff(members);
    }

    private static StaffMember member(Row row) {
        Set<Role> roles = new LinkedHashSet<>();
        row.words("roles").forEach(role -> roles.add(Role.of(role)));
        AgentId agent = AgentId.of(row.text("agent"));
        return new StaffMember(
                agent,
                row.find("name").orElse(agent.value()),
                roles,
                isYes(row.text("rostered")),
                row.find("contract").map(ContractCode::of),
                skills(row),
                row.find("superior").map(AgentId::of),
                row.find("hired").map(unused -> row.date("hired")),
                row.find("wage").map(Money::parse),
                allocations(row));
    }

    private static Set<SkillCode> skills(Row row) {
        Set<SkillCode> skills = new LinkedHashSet<>();
        row.words("skills").forEach(skill -> skills.add(SkillCode.of(skill)));
        return skills;
    }

    private static boolean isYes(String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new IllegalArgumentException("rostered (" + value + ") must be yes or no");
        }
        return value.equals("yes");
    }

    private static Map<LeaveTypeId, Integer> allocations(Row row) {
        Map<LeaveTypeId, Integer> allocations = new LinkedHashMap<>();
        for (String word : row.words("leave")) {
            String[] parts = word.split("=", -1);
            if (parts.length != 2 || !parts[1].matches("\\d{1,3}")) {
                throw new IllegalArgumentException("leave (" + word + ") must be like paid-annual=5");
            }
            allocations.put(LeaveTypeId.of(parts[0]), Integer.valueOf(parts[1]));
        }
        return allocations;
    }

    /** The file's text. */
    public static String write(Staff staff) {
        StringBuilder text = new StringBuilder("agent,name,roles,rostered,contract,skills,superior,hired,wage,leave\n");
        for (StaffMember member : staff.members()) {
            text.append(String.join(
                            ",",
                            member.agent().value(),
                            member.name(),
                            String.join(
                                    " ",
                                    member.roles().stream().map(Role::value).toList()),
                            member.isRostered() ? "yes" : "no",
                            member.contract().map(ContractCode::value).orElse(""),
                            String.join(
                                    " ",
                                    member.skills().stream()
                                            .map(SkillCode::value)
                                            .toList()),
                            member.superior().map(AgentId::value).orElse(""),
                            member.hired().map(Object::toString).orElse(""),
                            member.wage().map(Object::toString).orElse(""),
                            String.join(
                                    " ",
                                    member.allocations().entrySet().stream()
                                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                                            .toList())))
                    .append('\n');
        }
        return text.toString();
    }
}
