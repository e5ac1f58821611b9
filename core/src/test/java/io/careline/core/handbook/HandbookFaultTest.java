package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandbookFaultTest {
    private static final String CLOCK = "/complaints/clocks/0";

    /** What is put where in a sound document; where the fault is; its code; its English sentence. */
    static Stream<Arguments> faults() {
        return Stream.of(
                at(
                        "/id",
                        "\"Desk 1\"",
                        "/id",
                        "bad-id",
                        "'Desk 1' is no id; write it in small letters, digits and hyphens, like property-management."),
                at(
                        "/version",
                        "\"a@b\"",
                        "/version",
                        "bad-version",
                        "'a@b' is no version; write digits, letters, dots and hyphens, like 1 or 2026.1."),
                at("/version", "1", "/version", "not-a-text", "This must be a text."),
                at("/returns", "{}", "/returns", "missing-key", "The key 'terms' is missing."),
                at(
                        "/returns",
                        "{\"terms\": []}",
                        "/returns/terms",
                        "wrong-size",
                        "There must be 1 to 200 of these, not 0."),
                at(
                        "/returns",
                        "{\"terms\": [{\"version\": \"1\", \"inForceFrom\": \"2026-02-30\"}]}",
                        "/returns/terms/0/inForceFrom",
                        "bad-date",
                        "'2026-02-30' is no date; write it like 2026-05-01."),
                at(
                        "/returns",
                        "{\"terms\": [{\"version\": \"1\", \"inForceFrom\": \"2026-05-01\"},"
                                + " {\"version\": \"2\", \"inForceFrom\": \"2026-05-01\"}]}",
                        "/returns/terms/1/inForceFrom",
                        "terms-out-of-order",
                        "The terms must be in force later than the ones before, 2026-05-01."),
                at(
                        "/returns",
                        "{\"terms\": [{\"version\": \"1\", \"inForceFrom\": \"2026-05-01\"}],"
                                + " \"authorisationValidity\": {\"value\": \"P0D\"}}",
                        "/returns/authorisationValidity/value",
                        "bad-validity",
                        "'P0D' is no number of days; write it like P7D."),
                at(
                        "/returns",
                        "{\"terms\": [{\"version\": \"1\", \"inForceFrom\": \"2026-05-01\"}],"
                                + " \"refundWindow\": {\"days\": 0, \"count\": \"EXACT\"}}",
                        "/returns/refundWindow/days",
                        "number-out-of-range",
                        "0 must be from 1 to 3650."),
                at("/leave", "{}", "/leave", "missing-key", "The key 'types' is missing."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\", \"documentFrom\": \"8h\"}]}",
                        "/leave/types/0/documentFrom",
                        "bad-leave-days",
                        "'8h' is no number of days of leave; write it like 3d or 0.5d."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\", \"ledger\": {\"overdraft\": \"-1d\"}}]}",
                        "/leave/types/0/ledger/overdraft",
                        "bad-leave-amount",
                        "'-1d' is no amount of leave; write it in days like 2.5d or 5/12d, or in hours like 8h."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\", \"ledger\": {\"accrual\": {\"perYear\": \"40h\"}}}]}",
                        "/leave/types/0/ledger/accrual/perYear",
                        "wrong-measure",
                        "'40h' must be in the measure of the unit HALF_DAY: days end with d, hours with h."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\", \"counting\": {\"unit\": \"HOUR\"}, \"ledger\": {\"carryOver\": {\"largest\": \"5d\"}}}]}",
                        "/leave/types/0/ledger/carryOver/largest",
                        "wrong-measure",
                        "'5d' must be in the measure of the unit HOUR: days end with d, hours with h."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\", \"ledger\": {\"accrual\": {\"perYear\": \"5d\", \"step\": \"0d\"}}}]}",
                        "/leave/types/0/ledger/accrual/step",
                        "not-above-zero",
                        "'0d' must be above zero."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\", \"ledger\": {\"accrual\": {\"perYear\": \"5d\", \"yearStart\": \"01-31\"}}}]}",
                        "/leave/types/0/ledger/accrual/yearStart",
                        "bad-year-start",
                        "'01-31' is no day on which every leave year can begin; write month and day up to the 28th, like 01-01."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\", \"ledger\": {\"accrual\": {\"perYear\": \"5d\", \"rounding\": \"UNNECESSARY\"}}}]}",
                        "/leave/types/0/ledger/accrual/rounding",
                        "unknown-value",
                        "'UNNECESSARY' is not known here; it must be one of: UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\", \"counting\": {\"unit\": \"HOUR\", \"step\": \"PT0M\"}}]}",
                        "/leave/types/0/counting/step",
                        "bad-step",
                        "'PT0M' is no length of time in whole minutes above zero; write it like PT30M or PT8H."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\", \"notice\": {\"days\": \"P1D\", \"time\": \"PT1H\", \"byDay\": true}}]}",
                        "/leave/types/0/notice/time",
                        "time-by-day",
                        "Where only the day counts, there is no time on top of the days."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\"}, {\"id\": \"personal\"}]}",
                        "/leave/types/1",
                        "repeated-value",
                        "'personal' is listed more than once."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\"}], \"bands\": [{\"upTo\": \"3d\", \"levels\": []}]}",
                        "/leave/bands/0/levels",
                        "wrong-size",
                        "There must be 1 to 20 of these, not 0."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\"}], \"blocks\": [{\"from\": \"2026-11-12\", \"to\": \"2026-11-11\"}]}",
                        "/leave/blocks/0/to",
                        "ends-before-start",
                        "The last day must not be before the first, 2026-11-12."),
                at(
                        "/leave",
                        "{\"types\": [{\"id\": \"personal\"}], \"nightCutoff\": {\"value\": \"24:00\"}}",
                        "/leave/nightCutoff/value",
                        "bad-time",
                        "'24:00' is no time of day; write it like 12:00."),
                at(
                        "/swaps",
                        "{\"monthlyLimit\": {\"value\": -1}}",
                        "/swaps/monthlyLimit/value",
                        "number-out-of-range",
                        "-1 must be from 0 to 1000."),
                at(
                        "/swaps",
                        "{\"consecutive\": {\"value\": \"WEEKS\"}}",
                        "/swaps/consecutive/value",
                        "unknown-value",
                        "'WEEKS' is not known here; it must be one of: DAYS, REQUESTS, ALLOWED."),
                at(
                        "/swaps",
                        "{\"repaymentWithin\": {\"value\": \"PT0S\"}}",
                        "/swaps/repaymentWithin/value",
                        "not-above-zero",
                        "'PT0S' must be above zero."),
                at(
                        "/swaps",
                        "{\"teamLeedAsked\": {\"value\": true}}",
                        "/swaps/teamLeedAsked",
                        "misspelled-key",
                        "The key 'teamLeedAsked' is not known here; did you mean 'teamLeadAsked'?"),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{}]}]}",
                        "/conduct/offences/0/ladder/0",
                        "no-sanction",
                        "One of the keys 'measures', 'fine', 'doubled', 'monthsOfPay' and 'commissionPercent' must say something."),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{\"measures\": []}]}]}",
                        "/conduct/offences/0/ladder/0",
                        "no-sanction",
                        "One of the keys 'measures', 'fine', 'doubled', 'monthsOfPay' and 'commissionPercent' must say something."),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{\"doubled\": true}]}]}",
                        "/conduct/offences/0/ladder/0/doubled",
                        "nothing-doubled",
                        "The step before has no fine that could be doubled."),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{\"measures\": [\"WARNING\"]}, {\"doubled\": true}]}]}",
                        "/conduct/offences/0/ladder/1/doubled",
                        "nothing-doubled",
                        "The step before has no fine that could be doubled."),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{\"fine\": \"CNY 50\"}, {\"doubled\": true, \"fine\": \"CNY 100\"}]}]}",
                        "/conduct/offences/0/ladder/1/fine",
                        "doubled-fine",
                        "A doubled fine has no amount of its own."),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{\"fine\": \"CNY 50\", \"fineUpTo\": \"CNY 50\"}]}]}",
                        "/conduct/offences/0/ladder/0/fineUpTo",
                        "not-above-fine",
                        "'CNY 50' must be above the key 'fine', in the same currency."),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{\"fine\": \"CNY 50\", \"fineUpTo\": \"EUR 90\"}]}]}",
                        "/conduct/offences/0/ladder/0/fineUpTo",
                        "not-above-fine",
                        "'EUR 90' must be above the key 'fine', in the same currency."),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{\"fine\": \"CNY 0\"}]}]}",
                        "/conduct/offences/0/ladder/0/fine",
                        "not-above-zero",
                        "'CNY 0' must be above zero."),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{\"commissionPercent\": \"0.0\"}]}]}",
                        "/conduct/offences/0/ladder/0/commissionPercent",
                        "bad-commission",
                        "'0.0' is no percentage above 0 and up to 100; write it like 0.5 or 20."),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{\"fine\": \"CNY 5\"}], \"lookBack\": \"P0D\"}]}",
                        "/conduct/offences/0/lookBack",
                        "not-above-zero",
                        "'P0D' must be above zero."),
                at(
                        "/conduct",
                        "{\"offences\": [{\"id\": \"quarrel\", \"ladder\": [{\"fine\": \"CNY 5\"}], \"aggravations\": [{\"aggravation\": \"refusal\", \"doubled\": true}]}]}",
                        "/conduct/offences/0/aggravations/0/doubled",
                        "unknown-key",
                        "The key 'doubled' is not known here; known are: aggravation, commissionPercent, fine, fineUpTo, headFineFactor, headMeasures, measures, monthsOfPay, ruleId, source."),
                at("/conduct", "{\"rewards\": []}", "/conduct", "missing-key", "The key 'offences' is missing."),
                at(
                        "/handovers",
                        "{\"complaintKinds\": {\"value\": [\"repair\"]}}",
                        "/handovers",
                        "kind-twice",
                        "What the night leaves of the kind 'repair' becomes either a complaint or a work order, not both."),
                at(
                        "/handovers",
                        "{\"equipment\": {\"value\": {\"key\": 0}}}",
                        "/handovers/equipment/value/key",
                        "number-out-of-range",
                        "0 must be from 1 to 100000."),
                at(
                        "/handovers",
                        "{\"meetings\": {\"value\": {\" \": \"17:00-17:30\"}}}",
                        "/handovers/meetings/value/ ",
                        "bad-code",
                        "' ' must have 1 to 200 characters, not all of them blank and no control character."),
                at(
                        "/attendance",
                        "{\"lateness\": [{\"from\": \"PT15M\", \"outcome\": \"ON_LEAVE\"}]}",
                        "/attendance/lateness/0/outcome",
                        "unknown-value",
                        "'ON_LEAVE' is not known here; it must be one of: PRESENT, LATE, SERIOUSLY_LATE, EARLY_LEAVE, HALF_DAY, ABSENT."),
                at(
                        "/attendance",
                        "{\"lateness\": [{\"from\": \"PT1H\", \"outcome\": \"LATE\", \"daysOfPay\": \"0.5\"}]}",
                        "/attendance/lateness/0/daysOfPay",
                        "bad-days-of-pay",
                        "'0.5' is no number of days of pay; write it like 1 or 1/2."),
                at(
                        "/attendance",
                        "{\"lateness\": [{\"from\": \"PT1H\", \"outcome\": \"LATE\", \"amount\": \"CNY 0\"}]}",
                        "/attendance/lateness/0/amount",
                        "not-above-zero",
                        "'CNY 0' must be above zero."),
                at(
                        "/attendance",
                        "{\"monthlyLateness\": {\"count\": 3}}",
                        "/attendance/monthlyLateness",
                        "nothing-deducted",
                        "One of the keys 'daysOfPay' and 'amount' must be there, or both."),
                at(
                        "/attendance",
                        "{\"deductions\": [{\"outcome\": \"ABSENT\"}]}",
                        "/attendance/deductions/0",
                        "nothing-deducted",
                        "One of the keys 'daysOfPay' and 'amount' must be there, or both."),
                staffing(
                        "/channels/0/handlingTime",
                        "\"PT0S\"",
                        "/channels/0/handlingTime",
                        "not-above-zero",
                        "'PT0S' must be above zero."),
                staffing(
                        "/channels/0/handlingTime",
                        "\"PT0.1S\"",
                        "/channels/0/handlingTime",
                        "bad-duration",
                        "'PT0.1S' is no length of time; write it like PT30M or P30D."),
                staffing(
                        "/channels/0/shrinkage",
                        "\"0.0\"",
                        "/channels/0/shrinkage",
                        "bad-share",
                        "'0.0' is no share above 0 and below 1; write it like 0.8."),
                staffing(
                        "/channels/1/concurrency",
                        "\"0.5\"",
                        "/channels/1/concurrency",
                        "bad-concurrency",
                        "'0.5' is no number of contacts at once; write 1 to 100, like 3 or 2.5."),
                staffing(
                        "/channels/1/serviceLevel",
                        "",
                        "/channels/1",
                        "no-target",
                        "One of these keys must be there, or several: serviceLevel, maximumOccupancy,"
                                + " maximumAnswerTime, maximumAbandonment."),
                staffing(
                        "/channels/0/patience",
                        "\"PT99H\"",
                        "/channels/0/patience",
                        "patience-too-long",
                        "This is more than 1,000 handling times; leave it out where nobody gives up."),
                staffing(
                        "/channels/1/channel",
                        "\"voice\"",
                        "/channels/1",
                        "repeated-value",
                        "'voice' is listed more than once."),
                at("/roster", "{}", "/roster", "missing-key", "The key 'shifts' is missing."),
                roster(
                        "/shifts/0/colour",
                        "\"amber\"",
                        "/shifts/0/colour",
                        "bad-colour",
                        "'amber' is no colour; write it like #FFC000."),
                roster(
                        "/shifts/0/breaks/0",
                        "\"17:00-19:00\"",
                        "/shifts/0/breaks/0",
                        "break-outside",
                        "The break 17:00-19:00 must be within the shift's hours, 08:00-18:00."),
                roster(
                        "/shifts/1/breaks/0",
                        "\"17:00-17:30\"",
                        "/shifts/1/breaks/0",
                        "break-outside",
                        "The break 17:00-17:30 must be within the shift's hours, 18:00-08:00."),
                roster(
                        "/shifts/0/seasons/-",
                        "{ \"from\": \"09-30\", \"to\": \"10-31\", \"hours\": \"08:00-17:00\" }",
                        "/shifts/0/seasons/1",
                        "seasons-overlap",
                        "The season overlaps an earlier one."),
                roster("/shifts/1/code", "\"day\"", "/shifts/1", "repeated-value", "'day' is listed more than once."),
                roster(
                        "/cover/0/shifts/0",
                        "\"lunch\"",
                        "/cover/0/shifts/0",
                        "unknown-shift",
                        "There is no shift 'lunch'; there are: day, night."),
                roster(
                        "/rules/10/pattern/0/shifts/0",
                        "\"lunch\"",
                        "/rules/10/pattern/0/shifts/0",
                        "unknown-shift",
                        "There is no shift 'lunch'; there are: day, night."),
                roster("/cover/1/slot", "\"PT25H\"", "/cover/1/slot", "bad-slot", "'PT25H' is longer than a day."),
                roster(
                        "/cover/3/to",
                        "",
                        "/cover/3",
                        "half-season",
                        "The keys 'from' and 'to' must both be there, or neither."),
                roster(
                        "/cover/1/minimum",
                        "",
                        "/cover/1",
                        "no-bound",
                        "One of the keys 'minimum' and 'maximum' must be there, or both."),
                roster(
                        "/cover/0/minimum",
                        "5",
                        "/cover/0/minimum",
                        "bounds-crossed",
                        "The least must not be above the most, 4."),
                roster(
                        "/cover/1/preferred",
                        "2",
                        "/cover/1/preferred",
                        "preferred-for-nothing",
                        "A number that is wanted needs the key 'underWeight' or 'overWeight': what it costs to have fewer or more."),
                roster(
                        "/rules/2/window",
                        "\"YEAR\"",
                        "/rules/2/window",
                        "bad-window",
                        "'YEAR' is no stretch of days; write HORIZON, WEEK, MONTH or, for any days in a row, P7D."),
                roster(
                        "/rules/0/kind",
                        "\"COMPANION\"",
                        "/rules/0/kind",
                        "unknown-value",
                        "'COMPANION' is not known here; it must be one of: SUCCESSION, REST, TOTAL, RUN, WEEKEND_TOTAL, WEEKEND_RUN, COMPLETE_WEEKEND, IDENTICAL_WEEKEND, PATTERN, RECOVERY, SKILL, SEPARATION, FAIRNESS, WEEKEND_FAIRNESS, REQUEST_FAIRNESS, OVERTIME."),
                roster("/rules/0/kind", "", "/rules/0", "missing-key", "The key 'kind' is missing."),
                roster(
                        "/rules/1/maximun",
                        "3",
                        "/rules/1/maximun",
                        "unknown-key",
                        "The key 'maximun' is not known here; known are: contracts, kind, name, rest, ruleId, source, weight."),
                roster(
                        "/rules/5/maximun",
                        "3",
                        "/rules/5/maximun",
                        "misspelled-key",
                        "The key 'maximun' is not known here; did you mean 'maximum'?"),
                at(
                        "/scorecards",
                        "{\"parts\": [{\"rater\": \"AGENT\", \"weight\": 30}, {\"rater\": \"SUPERIOR\", \"weight\": 70, \"criteria\": [\"results\"]}]}",
                        "/scorecards/parts/0",
                        "criteria-misplaced",
                        "A part that somebody rates has criteria, and one that is counted has none."),
                at(
                        "/scorecards",
                        "{\"parts\": [{\"rater\": \"QUOTA\", \"weight\": 100, \"criteria\": [\"results\"]}], \"quota\": {}}",
                        "/scorecards/parts/0",
                        "criteria-misplaced",
                        "A part that somebody rates has criteria, and one that is counted has none."),
                at(
                        "/scorecards",
                        "{\"parts\": [{\"rater\": \"SUPERIOR\", \"weight\": 70, \"criteria\": [\"results\"]}]}",
                        "/scorecards/parts",
                        "parts-not-whole",
                        "The parts must weigh 100 per cent together, not 70."),
                at(
                        "/scorecards",
                        "{\"parts\": [{\"rater\": \"QUOTA\", \"weight\": 100}]}",
                        "/scorecards",
                        "quota-missing",
                        "A part is counted, so that the key 'quota' must be there."),
                at(
                        "/scorecards",
                        "{\"ownMeasures\": [{\"measure\": \"basket\", \"unit\": \"MONEY\", \"numerator\": \"my-quantity\"}]}",
                        "/scorecards/ownMeasures/0",
                        "repeated-value",
                        "'basket' is listed more than once."),
                at(
                        "/scorecards",
                        "{\"currency\": {\"value\": \"QQQ\"}}",
                        "/scorecards/currency/value",
                        "bad-currency",
                        "'QQQ' is no currency; write its code of ISO 4217, like CNY."),
                at(
                        "/scorecards",
                        "{\"commissionPercent\": {\"value\": \"101\"}}",
                        "/scorecards/commissionPercent/value",
                        "bad-percent",
                        "'101' is no number of per cent; write it from 0 to 100, like 0.5."),
                at(
                        "/scorecards",
                        "{\"ranking\": {\"minimumGroup\": {\"value\": 1}}}",
                        "/scorecards/ranking/minimumGroup/value",
                        "number-out-of-range",
                        "1 must be from 2 to 1000."),
                at(
                        "/scorecards",
                        "{\"ranking\": {\"reward\": {\"value\": \"CNY 0\"}}}",
                        "/scorecards/ranking/reward/value",
                        "not-above-zero",
                        "'CNY 0' must be above zero."),
                at("/labour", "[]", "/labour", "wrong-size", "There must be 1 to 2 of these, not 0."),
                at(
                        "/labour",
                        "[{\"pack\": \"US\"}]",
                        "/labour/0/pack",
                        "unknown-value",
                        "'US' is not known here; it must be one of: CN, EU."),
                at("/languages", "[]", "/languages", "wrong-size", "There must be 1 to 20 of these, not 0."),
                at("/languages", "\"en\"", "/languages", "not-a-list", "This must be a list."),
                at(
                        "/languages/1",
                        "\"Chinese\"",
                        "/languages/1",
                        "bad-language",
                        "'Chinese' is no language; write its tag, like en or zh-CN."),
                at("/languages/-", "\"en\"", "/languages/2", "repeated-value", "'en' is listed more than once."),
                at("/title/zh-CN", "", "/title", "language-missing", "The text in the language 'zh-CN' is missing."),
                at(
                        "/title/fr",
                        "\"Bureau\"",
                        "/title/fr",
                        "language-unknown",
                        "The language 'fr' is none of the handbook's: en, zh-CN."),
                at(
                        "/title/en",
                        "\" \"",
                        "/title/en",
                        "bad-text",
                        "The text must not be blank, and not longer than 2000 characters."),
                at("/zone", "", "", "missing-key", "The key 'zone' is missing."),
                at(
                        "/zone",
                        "\"Asia/Peking\"",
                        "/zone",
                        "bad-zone",
                        "'Asia/Peking' is no time zone; write it like Asia/Shanghai."),
                at(
                        "/zome",
                        "\"UTC\"",
                        "/zome",
                        "misspelled-key",
                        "The key 'zome' is not known here; did you mean 'zone'?"),
                at(
                        "/complaints/clokcs",
                        "[]",
                        "/complaints/clokcs",
                        "misspelled-key",
                        "The key 'clokcs' is not known here; did you mean 'clocks'?"),
                at(
                        CLOCK + "/colour",
                        "\"red\"",
                        CLOCK + "/colour",
                        "unknown-key",
                        "The key 'colour' is not known here; known are: basis, boundary, name, onPolicyChange, pausedBy, regulatory, ruleId, severity, source, target, tier, warnings."),
                at(
                        "/a~1b",
                        "1",
                        "/a~1b",
                        "unknown-key",
                        "The key 'a/b' is not known here; known are: $schema, attendance, calendar, calendars, callbacks, complaints, conduct, confidentiality, handovers, id, labour, languages, leave, notEnforced, orders, reports, returns, roster, scorecards, staffing, swaps, title, version, zone."),
                at(
                        "/calendar",
                        "",
                        "",
                        "calendar-undecided",
                        "There are several calendars (day, night): the key 'calendar' must name the main one."),
                at(
                        "/calendar",
                        "\"noon\"",
                        "/calendar",
                        "unknown-calendar",
                        "There is no calendar 'noon'; there are: day, night."),
                at(
                        "/complaints/calendar",
                        "\"noon\"",
                        "/complaints/calendar",
                        "unknown-calendar",
                        "There is no calendar 'noon'; there are: day, night."),
                at(
                        "/reports",
                        "[{\"name\": \"weekly\", \"due\": \"weekly Sat\"}]",
                        "/reports/0/due",
                        "bad-schedule",
                        "'weekly Sat' says no dates; write it like weekly SAT, monthly 25 or monthly WED 4."),
                at(
                        "/reports",
                        "[{\"name\": \"monthly\", \"due\": \"monthly 32\"}]",
                        "/reports/0/due",
                        "bad-schedule",
                        "'monthly 32' says no dates; write it like weekly SAT, monthly 25 or monthly WED 4."),
                at("/reports", "[{\"name\": \"weekly\"}]", "/reports/0", "missing-key", "The key 'due' is missing."),
                at(
                        "/reports",
                        "[{\"name\": \"weekly\", \"due\": \"weekly SAT\", \"ruleIds\": \"CP10\"}]",
                        "/reports/0/ruleIds",
                        "misspelled-key",
                        "The key 'ruleIds' is not known here; did you mean 'ruleId'?"),
                at(
                        "/reports",
                        "[{\"name\": \"weekly\", \"due\": \"weekly SAT\"}, {\"name\": \"weekly\", \"due\": \"weekly SUN\"}]",
                        "/reports/1",
                        "repeated-value",
                        "'weekly' is listed more than once."),
                at(
                        "/report",
                        "[]",
                        "/report",
                        "misspelled-key",
                        "The key 'report' is not known here; did you mean 'reports'?"),
                at("/reports", "[]", "/reports", "wrong-size", "There must be 1 to 100 of these, not 0."),
                at("/calendars/day", "[]", "/calendars/day", "not-an-object", "This must be an object."),
                at(
                        "/calendars/Day",
                        "{}",
                        "/calendars/Day",
                        "bad-name",
                        "'Day' is no name; write it in small letters, digits and hyphens, like night-duty."),
                at(
                        "/calendars/day/hours",
                        "{\"MON-FRY\": [\"09:00-18:00\"]}",
                        "/calendars/day/hours/MON-FRY",
                        "bad-days",
                        "'MON-FRY' names no days; write them like MON-FRI or SAT,SUN."),
                at(
                        "/calendars/day/hours",
                        "{\"MON-FRI\": [\"09:00-18:00\"], \"FRI\": [\"19:00-20:00\"]}",
                        "/calendars/day/hours/FRI",
                        "day-twice",
                        "FRI has hours in an earlier group already."),
                at(
                        "/calendars/day/hours/MON-FRI/0",
                        "\"9-18\"",
                        "/calendars/day/hours/MON-FRI/0",
                        "bad-hours",
                        "'9-18' is no range of hours; write it like 09:00-18:00 or 17:30-08:30, a whole day as 00:00-24:00."),
                at(
                        "/calendars/day/hours/MON-FRI/0",
                        "\"09:00-09:00\"",
                        "/calendars/day/hours/MON-FRI/0",
                        "bad-hours",
                        "'09:00-09:00' is no range of hours; write it like 09:00-18:00 or 17:30-08:30, a whole day as 00:00-24:00."),
                at(
                        "/calendars/day/breaks",
                        "{\"MON-SUN\": [\"00:00-24:00\"]}",
                        "/calendars/day",
                        "never-open",
                        "The calendar is never open."),
                at(
                        "/calendars/day/holidays",
                        "\"US\"",
                        "/calendars/day/holidays",
                        "unknown-value",
                        "'US' is not known here; it must be one of: CN."),
                at(
                        "/calendars/day/days",
                        "[{\"date\": \"2026-02-30\", \"kind\": \"HOLIDAY\"}]",
                        "/calendars/day/days/0/date",
                        "bad-date",
                        "'2026-02-30' is no date; write it like 2026-05-01."),
                at(
                        "/calendars/day/days",
                        "[{\"date\": \"2026-05-01\", \"kind\": \"HOLIDAY\"}, {\"date\": \"2026-05-01\", \"kind\": \"ORDINARY\"}]",
                        "/calendars/day/days/1",
                        "repeated-value",
                        "'2026-05-01' is listed more than once."),
                at(
                        "/calendars/day/days",
                        "[{\"date\": \"2026-05-01\", \"kind\": \"HOLIDAY\", \"hoursOf\": \"MON\"}]",
                        "/calendars/day/days/0/hoursOf",
                        "hours-of-misplaced",
                        "Only a make-up working day without hours of its own has the hours of another weekday."),
                at(
                        "/calendars/day/seasons",
                        "[{\"from\": \"02-30\", \"to\": \"09-30\", \"hours\": {\"MON\": [\"09:00-18:00\"]}}]",
                        "/calendars/day/seasons/0/from",
                        "bad-month-day",
                        "'02-30' is no day of a year; write month and day, like 05-01."),
                at(
                        "/calendars/day/seasons",
                        "[{\"from\": \"05-01\", \"to\": \"09-30\", \"hours\": {\"MON\": [\"09:00-18:00\"]}}, {\"from\": \"09-30\", \"to\": \"12-31\", \"hours\": {\"MON\": [\"09:00-18:00\"]}}]",
                        "/calendars/day/seasons/1",
                        "seasons-overlap",
                        "The season overlaps an earlier one."),
                at("/complaints/clocks", "", "/complaints", "missing-key", "The key 'clocks' is missing."),
                at(
                        CLOCK + "/name",
                        "\"first-respons\"",
                        CLOCK + "/name",
                        "unknown-value",
                        "'first-respons' is not known here; it must be one of: registration, handover, first-response, next-response, periodic-update, resolution, follow-up."),
                at(
                        CLOCK + "/basis",
                        "\"HOURLY\"",
                        CLOCK + "/basis",
                        "unknown-value",
                        "'HOURLY' is not known here; it must be one of: BUSINESS, CALENDAR."),
                at(
                        CLOCK + "/target",
                        "\"30m\"",
                        CLOCK + "/target",
                        "bad-target",
                        "'30m' is no target above zero; write it like PT30M or, for whole days, P3D."),
                at(
                        CLOCK + "/target",
                        "\"PT0S\"",
                        CLOCK + "/target",
                        "bad-target",
                        "'PT0S' is no target above zero; write it like PT30M or, for whole days, P3D."),
                at(
                        CLOCK + "/tier",
                        "\"\"",
                        CLOCK + "/tier",
                        "bad-code",
                        "'' must have 1 to 200 characters, not all of them blank and no control character."),
                at(CLOCK + "/tier", "null", CLOCK + "/tier", "not-a-text", "This must be a text."),
                at(
                        CLOCK + "/regulatory",
                        "\"yes\"",
                        CLOCK + "/regulatory",
                        "not-a-flag",
                        "This must be true or false."),
                at(
                        CLOCK,
                        "{\"name\": \"handover\", \"target\": \"P1D\", \"basis\": \"CALENDAR\", \"regulatory\": true, \"pausedBy\": [\"awaiting-customer\"]}",
                        CLOCK + "/pausedBy",
                        "regulatory-pauses",
                        "A regulatory clock never pauses: the list must be empty."),
                at(
                        CLOCK + "/warnings",
                        "[\"PT5M\", \"PT30M\"]",
                        CLOCK + "/warnings/1",
                        "warning-out-of-range",
                        "The warning PT30M must be above zero and below the target PT30M."),
                at(
                        "/complaints/clocks/-",
                        "{\"name\": \"first-response\", \"target\": \"P1D\", \"basis\": \"CALENDAR\"}",
                        "/complaints/clocks/1",
                        "clock-repeated",
                        "The clock 'first-response' is there already for the same severity and tier."),
                at(
                        "/complaints/escalationChain/0/limit",
                        "\"CNY 1e999999999\"",
                        "/complaints/escalationChain/0/limit",
                        "bad-money",
                        "'CNY 1e999999999' is no amount of money; write a currency code of ISO 4217 and a number, like CNY 500."),
                at(
                        "/complaints/escalationChain/0/limit",
                        "\"QQQ 500\"",
                        "/complaints/escalationChain/0/limit",
                        "bad-money",
                        "'QQQ 500' is no amount of money; write a currency code of ISO 4217 and a number, like CNY 500."),
                at(
                        "/complaints/followUp/maximumRounds",
                        "0",
                        "/complaints/followUp/maximumRounds",
                        "number-out-of-range",
                        "0 must be from 1 to 100."),
                at(
                        "/complaints/followUp/maximumRounds",
                        "2.5",
                        "/complaints/followUp/maximumRounds",
                        "not-a-number",
                        "This must be a whole number."),
                at(
                        "/complaints/reopenWindow",
                        "{\"value\": \"30 days\"}",
                        "/complaints/reopenWindow/value",
                        "bad-duration",
                        "'30 days' is no length of time; write it like PT30M or P30D."),
                at(
                        "/complaints/archiveRetention",
                        "{\"value\": \"3 years\"}",
                        "/complaints/archiveRetention/value",
                        "bad-period",
                        "'3 years' is no length of time; write it in years, months and days, like P3Y or P18M."),
                at(
                        "/complaints/ruleId",
                        "[\"CP1\", \"2\"]",
                        "/complaints/ruleId/1",
                        "bad-rule-id",
                        "'2' is no rule id; write a letter first, then letters, digits, dots and hyphens, like CP12."),
                at(
                        "/complaints/commands",
                        "[{\"command\": \"ASSESS\"}]",
                        "/complaints/commands/0",
                        "missing-key",
                        "The key 'ruleId' is missing."),
                at(
                        "/callbacks/calendar",
                        "\"noon\"",
                        "/callbacks/calendar",
                        "unknown-calendar",
                        "There is no calendar 'noon'; there are: day, night."),
                at(
                        "/callbacks/contactWindow",
                        "{}",
                        "/callbacks/contactWindow",
                        "misspelled-key",
                        "The key 'contactWindow' is not known here; did you mean 'contactWindows'?"),
                at(
                        "/callbacks/quietHours",
                        "{\"value\": {\"MON-SUN\": [\"07:00-22:00\"]}}",
                        "/callbacks/quietHours",
                        "never-callable",
                        "The quiet hours leave no time at which customers may be called."),
                at(
                        "/callbacks/contactCap/period",
                        "\"PT0S\"",
                        "/callbacks/contactCap/period",
                        "not-above-zero",
                        "'PT0S' must be above zero."),
                at(
                        "/callbacks/visits",
                        "[{\"tier\": \"A\", \"every\": \"P0M\"}]",
                        "/callbacks/visits/0/every",
                        "not-above-zero",
                        "'P0M' must be above zero."),
                at(
                        "/callbacks/retries/0/outcome",
                        "\"ANSWERED\"",
                        "/callbacks/retries/0/outcome",
                        "unknown-value",
                        "'ANSWERED' is not known here; it must be one of: NO_ANSWER, BUSY, VOICEMAIL, FAILED, WRONG_NUMBER."),
                at(
                        "/callbacks/retries/-",
                        "{\"outcome\": \"BUSY\", \"delay\": \"PT1H\", \"maximum\": 2}",
                        "/callbacks/retries/1",
                        "repeated-value",
                        "'BUSY' is listed more than once."),
                at(
                        "/callbacks/clocks/-",
                        "{\"name\": \"contact\", \"target\": \"PT20M\", \"basis\": \"CALENDAR\"}",
                        "/callbacks/clocks/1",
                        "repeated-value",
                        "'contact' is listed more than once."),
                at(
                        "/callbacks/clocks/0/warnings",
                        "[\"PT15M\"]",
                        "/callbacks/clocks/0/warnings/0",
                        "warning-out-of-range",
                        "The warning PT15M must be above zero and below the target PT15M."),
                at(
                        "/callbacks/clocks/0/pausedBy",
                        "[]",
                        "/callbacks/clocks/0/pausedBy",
                        "unknown-key",
                        "The key 'pausedBy' is not known here; known are: basis, boundary, name, onPolicyChange, purpose, ruleId, source, target, warnings."),
                at(
                        "/callbacks/maximumRings",
                        "{\"value\": 0}",
                        "/callbacks/maximumRings/value",
                        "number-out-of-range",
                        "0 must be from 1 to 100."),
                at("/callbacks/clocks", "", "/callbacks", "missing-key", "The key 'clocks' is missing."),
                at(
                        "/orders/legend/colours/-",
                        "{\"colour\": \"red\", \"meaning\": \"other\"}",
                        "/orders/legend/colours/2",
                        "repeated-value",
                        "'red' is listed more than once."),
                at(
                        "/orders/legend/colours/0/colour",
                        "\"Light Blue\"",
                        "/orders/legend/colours/0/colour",
                        "bad-name",
                        "'Light Blue' is no name; write it in small letters, digits and hyphens, like night-duty."),
                at(
                        "/orders/platforms",
                        "{\"value\": [\"taobau\"]}",
                        "/orders/platforms/value/0",
                        "unknown-value",
                        "'taobau' is not known here; it must be one of: taobao, kuaimai, douyin, pinduoduo, xiaohongshu, suning."),
                at(
                        "/orders/codeBooks/0/codes/purple",
                        "\"R\"",
                        "/orders/codeBooks/0/codes/purple",
                        "repeated-value",
                        "'R' is listed more than once."),
                at(
                        "/orders/codeBooks/0/codes/red",
                        "\"" + "R".repeat(61) + "\"",
                        "/orders/codeBooks/0/codes/red",
                        "bad-flag-code",
                        "'" + "R".repeat(60) + "…' must have at most 60 characters, none of them a control character."),
                at(
                        "/orders/codeBooks/0/remark/unit",
                        "\"LETTERS\"",
                        "/orders/codeBooks/0/remark/unit",
                        "unknown-value",
                        "'LETTERS' is not known here; it must be one of: BYTES, CHARACTERS."),
                at(
                        "/orders/comissionRule",
                        "{}",
                        "/orders/comissionRule",
                        "misspelled-key",
                        "The key 'comissionRule' is not known here; did you mean 'commissionRule'?"),
                at(
                        "/orders/largeFrom",
                        "{\"value\": \"1000\"}",
                        "/orders/largeFrom/value",
                        "bad-money",
                        "'1000' is no amount of money; write a currency code of ISO 4217 and a number, like CNY 500."),
                at(
                        "/notEnforced/-",
                        "{\"ruleId\": \"CP7\", \"reason\": {\"en\": \"a\", \"zh-CN\": \"a\"}}",
                        "/notEnforced/1",
                        "repeated-value",
                        "'CP7' is listed more than once."),
                at(
                        "/notEnforced/0/reason/en",
                        "",
                        "/notEnforced/0/reason",
                        "language-missing",
                        "The text in the language 'en' is missing."));
    }

    /** A place within a sound section on rosters. */
    private static Arguments roster(String place, String json, String pointer, String code, String message) {
        String changed = Documents.with(RosterHandbookTest.SECTION, place, json);
        return at("/roster", changed, "/roster" + pointer, code, message);
    }

    private static Arguments staffing(String place, String json, String pointer, String code, String message) {
        String changed = Documents.with(StaffingHandbookTest.SECTION, place, json);
        return at("/staffing", changed, "/staffing" + pointer, code, message);
    }

    private static Arguments at(String place, String json, String pointer, String code, String message) {
        return arguments(place, json, pointer, "handbook." + code, message);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("faults")
    @DisplayName("A fault has a pointer, a code and one clear sentence")
    void a_fault_says_where_and_what(String place, String json, String pointer, String code, String message) {
        List<HandbookFault> faults = Handbook.check(Documents.with(place, json));
        assertThat(faults)
                .filteredOn(fault -> fault.code().equals(code))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo(pointer);
                    assertThat(fault.message(Locale.ENGLISH)).isEqualTo(message);
                    assertThat(fault.message(Locale.CHINA))
                            .isNotEqualTo(message)
                            .doesNotContain("{", "null");
                });
    }

    @Test
    void the_sound_document_has_no_fault() {
        assertThat(Handbook.check(Documents.SOUND)).isEmpty();
    }

    @Test
    void all_faults_come_at_once() {
        String document = Documents.with("/zone", "\"Asia/Peking\"");
        document = Documents.with(document, "/title/zh-CN", "");
        document = Documents.with(document, CLOCK + "/basis", "\"HOURLY\"");
        document = Documents.with(document, "/complaints/calender", "\"day\"");
        document = Documents.with(document, "/notEnforced/0/ruleId", "7");
        assertThatThrownBy(() -> Handbook.parse(repeat(Documents.with("/id", "\"other\""))))
                .isInstanceOf(HandbookException.class);
        String faulty = document;
        assertThatThrownBy(() -> Handbook.parse(faulty))
                .isInstanceOfSatisfying(
                        HandbookException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(HandbookFault::pointer)
                                .containsExactlyInAnyOrder(
                                        "/zone",
                                        "/title",
                                        "/complaints/clocks/0/basis",
                                        "/complaints/calender",
                                        "/notEnforced/0/ruleId"))
                .hasMessageStartingWith("the handbook has 5 faults\n")
                .hasMessageContaining(
                        "\n/complaints/calender: The key 'calender' is not known here; did you mean" + " 'calendar'?");
    }

    /** The document with its first key once more. */
    private static String repeat(String document) {
        return document.replaceFirst("\\{", "{ \"zone\": \"UTC\",");
    }

    @Test
    void a_repeated_key_is_a_fault_beside_all_others() {
        String document = repeat(Documents.with(CLOCK + "/basis", "\"HOURLY\""))
                .replaceFirst("\"target\"", "\"name\" : \"handover\", \"target\"");
        assertThat(Handbook.check(document))
                .extracting(HandbookFault::toString)
                .containsExactly(
                        "/zone: The key 'zone' is here more than once.",
                        "/complaints/clocks/0/name: The key 'name' is here more than once.",
                        "/complaints/clocks/0/basis: 'HOURLY' is not known here; it must be one of: BUSINESS, CALENDAR.");
    }

    @ParameterizedTest
    @MethodSource("noDocuments")
    void a_text_that_is_no_document_has_that_single_fault(String text, String code) {
        assertThat(Handbook.check(text)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEmpty();
            assertThat(fault.message(Locale.ENGLISH)).matches("The .*; see line [0-9]+, column [0-9]+\\.");
        });
    }

    static Stream<Arguments> noDocuments() {
        return Stream.of(
                arguments("", "handbook.not-json"),
                arguments(" \n", "handbook.not-json"),
                arguments("{", "handbook.not-json"),
                arguments("{\"id\": 'desk'}", "handbook.not-json"),
                arguments("{} {}", "handbook.not-json"),
                arguments("{\"id\": NaN}", "handbook.not-json"),
                arguments("[".repeat(100_000), "handbook.too-large"),
                arguments("{\"id\": " + "1".repeat(100_000) + "}", "handbook.too-large"),
                arguments("{\"" + "x".repeat(100_000) + "\": 1}", "handbook.too-large"),
                arguments("{\"id\": \"" + "x".repeat(100_000) + "\"}", "handbook.too-large"),
                arguments("[" + "1,".repeat(200_000) + "1]", "handbook.too-large"),
                arguments("[" + " ".repeat(2_000_000) + "]", "handbook.too-large"));
    }

    @Test
    void a_document_that_is_no_object_is_refused() {
        assertThat(Handbook.check("[1, 2]")).singleElement().hasToString(": This must be an object.");
    }

    @Test
    void a_thousand_faults_are_listed_and_no_more() {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) {
            document.append("\"wrong").append(i).append("\": 1,");
        }
        List<HandbookFault> faults =
                Handbook.check(document.append("\"id\": 1}").toString());
        assertThat(faults).hasSize(1001);
        assertThat(faults.get(1000)).hasToString(": There are more faults; only the first 1000 are listed.");
        assertThat(faults.get(1000).message(Locale.CHINA)).isEqualTo("还有更多错误，此处只列出前 1000 个。");
    }

    @Test
    void a_long_value_is_cut_off_where_it_is_shown() {
        assertThat(Handbook.check(Documents.with("/id", "\"" + "X".repeat(9_000) + "\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message(Locale.ENGLISH)).hasSizeLessThan(200));
    }

    @Test
    void a_value_with_braces_is_shown_as_it_is() {
        assertThat(Handbook.check(Documents.with(CLOCK + "/basis", "\"{allowed}$1\"")))
                .singleElement()
                .hasToString(CLOCK + "/basis: '{allowed}$1' is not known here; it must be one of: BUSINESS, CALENDAR.");
    }

    @Test
    void texts_do_not_depend_on_the_machine_s_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            ResourceBundle.clearCache();
            HandbookFault fault = Handbook.check(Documents.with("/zone", "")).get(0);
            assertThat(fault.message(Locale.ENGLISH)).isEqualTo("The key 'zone' is missing.");
            assertThat(fault.message(Locale.FRENCH)).isEqualTo("The key 'zone' is missing.");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            ResourceBundle.clearCache();
            assertThat(fault.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("缺少“zone”这个键。");
            assertThat(Handbook.check(Documents.with("/TITLE", "{}")))
                    .singleElement()
                    .hasToString("/TITLE: The key 'TITLE' is not known here; did you mean 'title'?");
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void both_languages_have_the_same_texts_and_each_is_tested() {
        Set<String> tested = new TreeSet<>();
        Stream.concat(faults(), noDocuments())
                .forEach(row -> Stream.of(row.get())
                        .map(Object::toString)
                        .filter(cell -> cell.matches("handbook\\.[a-z-]+"))
                        .forEach(tested::add));
        tested.addAll(List.of("handbook.more-faults", "handbook.repeated-key"));
        InheritanceTest.CODES.forEach(code -> tested.add("handbook." + code));
        tested.addAll(List.of("change.added", "change.changed", "change.removed", "change.reordered"));
        assertThat(keys(Locale.ROOT)).isEqualTo(tested).isEqualTo(keys(Locale.SIMPLIFIED_CHINESE));
    }

    private static Set<String> keys(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("io.careline.core.handbook.faults", locale);
        assertThat(bundle.getLocale()).isEqualTo(locale);
        return new TreeSet<>(bundle.keySet());
    }
}
