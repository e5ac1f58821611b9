package io.careline.examples.exchange.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.core.roster.Rosters;
import io.careline.examples.exchange.SmallDesk;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.report.Language;
import io.careline.roster.Assignment;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class RosterBoardTest {
    private static final List<Assignment> ROSTER = SmallDesk.roster("EEE..", "N....", "....L");

    private static String html(RosterProblem problem, List<Assignment> roster) {
        return RosterBoard.html(
                problem, RosterGrid.of(problem, roster), Rosters.solver().score(problem, roster), Language.EN);
    }

    private static RosterProblem problem() {
        return SmallDesk.open()
                .addHolidays(SmallDesk.FRIDAY)
                .addAbsences(
                        RosterAbsence.of(SmallDesk.BOB, SmallDesk.FRIDAY.plusDays(3), SmallDesk.FRIDAY.plusDays(3)))
                .addRequests(
                        RosterRequest.dayOff(SmallDesk.ANN, SmallDesk.FRIDAY.plusDays(1), 7),
                        RosterRequest.dayOff(SmallDesk.BOB, SmallDesk.FRIDAY.plusDays(1), 7))
                .addRules(RunRule.builder()
                        .id(RuleId.of("two-days-on"))
                        .strength(RuleStrength.hard())
                        .maximum(2)
                        .build())
                .addCover(CoverRequirement.builder()
                        .date(SmallDesk.FRIDAY)
                        .addShifts(SmallDesk.EARLY.code())
                        .preferred(3)
                        .underWeight(1)
                        .build())
                .build();
    }

    @Test
    void the_page_needs_nothing_but_itself() {
        assertThat(html(problem(), ROSTER)).doesNotContain("http:", "https:", "@import", "url(", " src=");
    }

    @Test
    void every_element_is_closed_in_order() throws Exception {
        String page = html(problem(), ROSTER);
        String body = page.substring(page.indexOf("<body>"), page.indexOf("<script>")) + "</body>";

        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
    }

    @Test
    void a_shift_has_its_colour_also_on_a_weekend() {
        assertThat(html(problem(), ROSTER))
                .contains(".board .shift-0 { background: #FFD966; color: #1D2733; }")
                .contains("<td class=\"holiday shift-2\">N</td>")
                .contains("<td class=\"right absent\"></td>");
    }

    @Test
    void a_wish_is_told_where_it_was_made() {
        assertThat(html(problem(), ROSTER))
                .contains("class=\"weekend shift-0 noted watch\"")
                .contains("Wish not granted: a day off (7)", "愿望未满足：休息 (7)")
                .contains("Wish granted: a day off", "愿望已满足：休息");
    }

    @Test
    void a_broken_rule_is_told_where_it_is_broken_and_in_the_list_below() {
        String page = html(problem(), ROSTER);

        assertThat(page).contains("noted bad", "违反硬性规则：two-days-on");
        assertThat(page.split("<span lang=\"en\">Hard rule broken: two-days-on", -1))
                .hasSize(3);
    }

    @Test
    void a_shortfall_is_told_in_the_line_of_its_cover() {
        assertThat(html(problem(), ROSTER))
                .contains(">1−2<")
                .contains("E: 1 planned, 3 wanted, 2 missing", "E：已排 1 人，需 3 人，缺 2 人");
    }

    @Test
    void totals_stand_beside_each_row_and_below_all() {
        assertThat(html(problem(), ROSTER))
                .contains("<td class=\"total\">24</td>")
                .contains("<td class=\"total\">8–24</td>");
    }

    @Test
    void a_roster_without_fault_says_so() {
        assertThat(html(SmallDesk.problem(), ROSTER))
                .contains("Every wish is granted and every rule holds.", "所有愿望均已满足，所有规则均已遵守。");
    }

    @Test
    void names_and_colours_from_outside_stay_texts() {
        String hostile = "</script><img src=x>'\"&";
        RosterProblem problem = SmallDesk.open()
                .addShifts(ShiftType.builder()
                        .code(ShiftCode.of(hostile))
                        .hours(HourRange.parse("08:00-17:00"))
                        .colour("red;} body { display: none")
                        .build())
                .addAgents(RosterAgent.of(AgentId.of(hostile)))
                .build();
        List<Assignment> roster = List.of(Assignment.of(
                AgentId.of(hostile), SmallDesk.FRIDAY, problem.shifts().get(3)));

        assertThat(html(problem, roster)).doesNotContain("<img", "body { display: none");
    }

    @Test
    void the_same_roster_gives_the_same_page() {
        assertThat(html(problem(), ROSTER)).isEqualTo(html(problem(), ROSTER));
    }
}
