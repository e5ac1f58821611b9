package io.careline.examples.exchange.tally;

import io.careline.calendar.HourRange;
import io.careline.roster.CoverRequirement;
import io.careline.roster.ShiftCode;
import io.careline.roster.SkillCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What cover requirements of several days have in common: one line of a board.
 *
 * @param shifts the shifts whose agents count; empty: all
 * @param hours the hours; empty: whole shifts
 * @param skill the skill that counts; empty: none
 * @param level the least level of the skill
 */
public record CoverKind(Set<ShiftCode> shifts, Optional<HourRange> hours, Optional<SkillCode> skill, int level) {
    static CoverKind of(CoverRequirement requirement) {
        return new CoverKind(requirement.shifts(), requirement.hours(), requirement.skill(), requirement.level());
    }

    /** The kind in codes that need no translation: {@code E}, {@code E+L 09:00-17:00 english≥2}, {@code *} for all. */
    public String label() {
        String codes = shifts.isEmpty()
                ? "*"
                : shifts.stream().map(ShiftCode::value).sorted().collect(Collectors.joining("+"));
        String skilled =
                skill.map(code -> level > 1 ? code + "≥" + level : code.value()).orElse("");
        return Stream.of(codes, hours.map(HourRange::toString).orElse(""), skilled)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
