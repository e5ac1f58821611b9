package io.careline.benchmarks.roster;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.ContractCode;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SkillCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the XML of the First International Nurse Rostering Competition (Haspeslagh and others 2014). Cover is exact and
 * must be met; all else is soft. A limit is looked at within the horizon alone, at its edges too.
 */
final class InrcReader {
    private final XmlNode root;
    private final RosterProblem.Builder problem = RosterProblem.builder();

    InrcReader(String text) {
        this.root = XmlNode.parse(text);
    }

    RosterProblem read() {
        LocalDate start = LocalDate.parse(root.text("StartDate"));
        LocalDate end = LocalDate.parse(root.text("EndDate"));
        int days = (int) ChronoUnit.DAYS.between(start, end) + 1;
        problem.zone(ZoneOffset.UTC).horizon(RosterHorizon.of(start, days));
        root.child("ShiftTypes").children("Shift").forEach(this::shift);
        root.child("Employees").children("Employee").forEach(this::employee);
        new InrcRules(root).rules().forEach(problem::addRules);
        cover(start, days);
        requests("DayOffRequests", "DayOff", false);
        requests("DayOnRequests", "DayOn", true);
        requests("ShiftOffRequests", "ShiftOff", false);
        requests("ShiftOnRequests", "ShiftOn", true);
        return problem.build();
    }

    private void shift(XmlNode shift) {
        LocalTime start = LocalTime.parse(shift.text("StartTime"));
        LocalTime end = LocalTime.parse(shift.text("EndTime"));
        problem.addShifts(ShiftType.builder()
                .code(ShiftCode.of(shift.attribute("ID")))
                .hours(HourRange.of(start, end))
                .night(end.isBefore(start))
                .build());
    }

    private void employee(XmlNode employee) {
        RosterAgent.Builder agent = RosterAgent.builder()
                .id(AgentId.of(employee.attribute("ID")))
                .contract(ContractCode.of(employee.text("ContractID")));
        for (XmlNode skill : employee.child("Skills").children("Skill")) {
            agent.putSkills(SkillCode.of(skill.text()), 1);
        }
        problem.addAgents(agent.build());
    }

    /** A date of its own wins over its day of the week. */
    private void cover(LocalDate start, int days) {
        Map<LocalDate, List<XmlNode>> wanted = new LinkedHashMap<>();
        XmlNode requirements = root.child("CoverRequirements");
        for (int day = 0; day < days; day++) {
            LocalDate date = start.plusDays(day);
            for (XmlNode week : requirements.children("DayOfWeekCover")) {
                if (DayOfWeek.valueOf(week.text("Day").toUpperCase(Locale.ROOT)) == date.getDayOfWeek()) {
                    wanted.put(date, week.children("Cover"));
                }
            }
        }
        for (XmlNode single : requirements.children("DateSpecificCover")) {
            wanted.put(LocalDate.parse(single.text("Date")), single.children("Cover"));
        }
        wanted.forEach((date, covers) -> covers.forEach(cover -> {
            int number = Integer.parseInt(cover.text("Preferred"));
            problem.addCover(CoverRequirement.builder()
                    .date(date)
                    .addShifts(ShiftCode.of(cover.text("Shift")))
                    .minimum(number)
                    .maximum(number)
                    .build());
        }));
    }

    private void requests(String list, String name, boolean isWanted) {
        for (XmlNode request : root.child(list).children(name)) {
            RosterRequest.Builder wish = RosterRequest.builder()
                    .agent(AgentId.of(request.text("EmployeeID")))
                    .date(LocalDate.parse(request.text("Date")))
                    .wanted(isWanted)
                    .weight(Long.parseLong(request.attribute("weight")));
            for (XmlNode shift : request.children("ShiftTypeID")) {
                wish.addShifts(ShiftCode.of(shift.text()));
            }
            problem.addRequests(wish.build());
        }
    }
}
