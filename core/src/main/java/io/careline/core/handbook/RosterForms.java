package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import io.careline.calendar.HourRange;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.SkillCode;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The shapes of what a handbook says of shifts, the cover they give and the rules of rosters (rules R1 to R8). */
final class RosterForms {
    private static final int DAY = 24 * 60;

    private static final Shape<Integer> NUMBER = Words.number(0, 10_000);

    private static final Shape<Integer> WEIGHT = Words.number(0, 1_000_000);

    private static final Shape<String> COLOUR =
            Words.matching("handbook.bad-colour", "#[0-9A-Fa-f]{6}", colour -> colour);

    private static final Shape<Duration> SLOT = LedgerForms.MINUTES.and((spot, slot) -> {
        if (slot.toMinutes() > DAY) {
            spot.fault("handbook.bad-slot", Map.of("value", spot.node().asText()));
        }
    });

    private static final Shape<ShiftPlan.InSeason> SEASON = hours(
                    Form.of(ShiftPlan.InSeason::new, (ShiftPlan.InSeason draft) -> draft)
                            .required("from", CalendarForms.MONTH_DAY, (draft, day) -> draft.when.firstDay(day))
                            .required("to", CalendarForms.MONTH_DAY, (draft, day) -> draft.when.lastDay(day)),
                    draft -> draft.hours)
            .entry();

    private static final Shape<ShiftPlan> SHIFT = hours(
                    Form.of(ShiftPlan::new, (ShiftPlan draft) -> draft)
                            .required("code", PeopleForms.SHIFT, (draft, code) -> draft.code = code),
                    draft -> draft.hours)
            .optional("night", Words.FLAG, (draft, isNight) -> draft.isNight = isNight)
            .optional("colour", COLOUR, (draft, colour) -> draft.colour = colour)
            .optional("seasons", Listing.of(SEASON, 1, 12).and(RosterForms::seasonsAreApart), ShiftPlan::seasons)
            .entry();

    private static final Shape<CoverPlan> COVER = Form.of(CoverPlan::new, draft -> draft)
            .optional("name", Words.code(RuleId::of), (draft, name) -> draft.add(cover -> cover.id(name)))
            .optional("days", WeeklyHoursShape.WEEKDAYS, (draft, days) -> draft.weekdays = days)
            .optional(
                    "holidays",
                    Words.constant(CoverPlan.Holidays.class),
                    (draft, holidays) -> draft.holidays = holidays)
            .optional("from", CalendarForms.MONTH_DAY, (draft, day) -> draft.from = day)
            .optional("to", CalendarForms.MONTH_DAY, (draft, day) -> draft.to = day)
            .optional("shifts", RosterRuleForms.SHIFTS, (draft, shifts) -> draft.add(cover -> cover.shifts(shifts)))
            .optional("hours", WeeklyHoursShape.RANGE, (draft, hours) -> draft.add(cover -> cover.hours(hours)))
            .optional("slot", SLOT, (draft, slot) -> draft.add(cover -> cover.slot(slot)))
            .optional("skill", Words.code(SkillCode::of), (draft, skill) -> draft.add(cover -> cover.skill(skill)))
            .optional("level", Words.number(1, 1000), (draft, level) -> draft.add(cover -> cover.level(level)))
            .optional("minimum", NUMBER, (draft, least) -> draft.add(cover -> cover.minimum(least)))
            .optional(
                    "minimumWeight",
                    WEIGHT,
                    (draft, weight) -> draft.add(cover -> cover.minimumStrength(RuleStrength.soft(weight))))
            .optional("preferred", NUMBER, (draft, wanted) -> draft.add(cover -> cover.preferred(wanted)))
            .optional("underWeight", WEIGHT, (draft, weight) -> draft.add(cover -> cover.underWeight(weight)))
            .optional("overWeight", WEIGHT, (draft, weight) -> draft.add(cover -> cover.overWeight(weight)))
            .optional("maximum", NUMBER, (draft, most) -> draft.add(cover -> cover.maximum(most)))
            .optional(
                    "maximumWeight",
                    WEIGHT,
                    (draft, weight) -> draft.add(cover -> cover.maximumStrength(RuleStrength.soft(weight))))
            .entry()
            .check((spot, draft) -> coverIsSound(spot));

    static final Shape<RosterSection> ROSTER = Form.of(RosterSection::new, section -> section)
            .optional("calendar", Words.code(name -> name), (section, name) -> section.calendar = name)
            .required(
                    "shifts",
                    Listing.ofDistinct(SHIFT, 1, 100, draft -> draft.code),
                    (section, shifts) -> section.shifts = shifts)
            .optional("cover", Listing.of(COVER, 0, 200), (section, cover) -> section.cover = cover)
            .optional("rules", RosterRuleForms.RULES, (section, rules) -> section.rules = rules)
            .entry()
            .check((spot, section) -> shiftsAreKnown(spot));

    private RosterForms() {}

    /** Adds the keys of a shift's hours, all year or in a season. */
    private static <D, T> Form<D, T> hours(Form<D, T> form, Function<D, ShiftPlan.Hours> hours) {
        return form.required("hours", WeeklyHoursShape.RANGE, (draft, range) -> hours.apply(draft).range = range)
                .optional(
                        "breaks",
                        Listing.ofDistinct(WeeklyHoursShape.RANGE, 0, 24),
                        (draft, breaks) -> hours.apply(draft).breaks = breaks)
                .optional("paidTime", LedgerForms.MINUTES, (draft, time) -> hours.apply(draft).paidTime = time)
                .check((spot, draft) -> breaksAreWithin(spot, hours.apply(draft)));
    }

    /** A break that begins earlier by the clock than the shift is on the next day. */
    private static void breaksAreWithin(Spot spot, ShiftPlan.Hours hours) {
        for (int i = 0; i < hours.breaks.size(); i++) {
            HourRange pause = hours.breaks.get(i);
            int later = pause.startMinute() < hours.range.startMinute() ? DAY : 0;
            if (pause.endMinute() + later > hours.range.endMinute()) {
                spot.child("breaks")
                        .child(i)
                        .fault(
                                "handbook.break-outside",
                                Map.of("value", pause.toString(), "hours", hours.range.toString()));
            }
        }
    }

    private static void seasonsAreApart(Spot spot, List<ShiftPlan.InSeason> seasons) {
        CalendarForms.seasonsAreApart(
                spot, seasons.stream().map(season -> season.when.build()).toList());
    }

    /** Looks at the tree itself, since what is left out must not count as said. */
    private static void coverIsSound(Spot spot) {
        JsonNode cover = spot.node();
        if (cover.has("from") != cover.has("to")) {
            spot.fault("handbook.half-season");
        }
        if (!cover.has("preferred")) {
            RosterRuleForms.somethingIsBounded(spot);
        } else if (!cover.has("underWeight") && !cover.has("overWeight")) {
            spot.child("preferred").fault("handbook.preferred-for-nothing");
        }
        RosterRuleForms.boundsDoNotCross(spot);
    }

    /** Looks at the tree itself, since a shift with a fault is known all the same. */
    private static void shiftsAreKnown(Spot spot) {
        Set<String> known = new LinkedHashSet<>();
        spot.node().path("shifts").forEach(shift -> known.add(shift.path("code").asText()));
        shiftsAreKnown(spot.child("cover"), known);
        shiftsAreKnown(spot.child("rules"), known);
    }

    private static void shiftsAreKnown(Spot spot, Set<String> known) {
        for (int i = 0; i < spot.node().size(); i++) {
            Spot place = spot.child(i);
            for (String key : List.of("shifts", "first", "second")) {
                areKnown(place.child(key), known);
            }
            shiftsAreKnown(place.child("pattern"), known);
        }
    }

    private static void areKnown(Spot spot, Set<String> known) {
        for (int i = 0; i < spot.node().size(); i++) {
            String shift = spot.child(i).node().textValue();
            if (shift != null && !known.contains(shift)) {
                spot.child(i)
                        .fault(
                                "handbook.unknown-shift",
                                Map.of("name", Words.shown(shift), "known", String.join(", ", known)));
            }
        }
    }
}
