package io.careline.examples.month.sample;

import io.careline.common.AgentId;
import io.careline.examples.report.Chance;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.PartRater;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RateSelf;
import io.careline.scorecard.ScorecardId;
import io.careline.scorecard.ScorecardPart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** After the month everybody rates himself where the handbook asks for it, and the manager rates all but the last (rule K3). */
final class RatingPlot {
    private static final int MANAGERS_DAY = 5;

    private final Setting setting;
    private final Chance chance;
    private final List<ScorecardPart> parts;

    RatingPlot(Setting setting) {
        this.setting = setting;
        this.chance = setting.chance();
        this.parts = setting.handbook().scorecardPolicy().parts();
    }

    void play() {
        LocalDate after = setting.month().plusMonths(1);
        for (int index = 0; index < setting.agents(); index++) {
            AgentId agent = SampleStaff.agent(index);
            String id = ScorecardId.of(agent, YearMonth.from(setting.month())).value();
            Optional<Map<CriterionId, Integer>> own = marks(PartRater.AGENT, 78, 98);
            if (own.isPresent() && chance.in100(92)) {
                setting.script(id, after.atTime(9 + chance.between(0, 8), chance.between(0, 59)))
                        .send(agent, "scorecard", RateSelf.of(own.get()));
            }
            Optional<Map<CriterionId, Integer>> marks = marks(PartRater.SUPERIOR, 65, 96);
            if (marks.isPresent() && index < setting.agents() - 1) {
                setting.script(id, after.plusDays(MANAGERS_DAY).atTime(10, index))
                        .send(SampleStaff.MANAGER, "scorecard", RateScorecard.of(marks.get()));
            }
        }
    }

    private Optional<Map<CriterionId, Integer>> marks(PartRater rater, int least, int most) {
        return parts.stream().filter(part -> part.rater() == rater).findFirst().map(part -> {
            Map<CriterionId, Integer> marks = new LinkedHashMap<>();
            part.criteria().forEach(criterion -> marks.put(criterion, chance.between(least, most)));
            return marks;
        });
    }
}
