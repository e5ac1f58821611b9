package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether each shipped handbook has exactly the rules that it was drawn from; they are listed beside the tests. */
class PackRulesTest {
    private static final Pattern RANGE = Pattern.compile("([A-Z]+)(\\d+)-\\1(\\d+)");
    private static final Pattern GAP = Pattern.compile("\\bG\\d+\\b");
    private static final Map<String, Set<String>> LISTED = listed();

    private static List<String> ids(String ranges) {
        return Stream.of(ranges.split(" ", -1)).flatMap(PackRulesTest::idsOf).toList();
    }

    private static Stream<String> idsOf(String range) {
        Matcher ends = RANGE.matcher(range);
        return ends.matches()
                ? IntStream.rangeClosed(Integer.parseInt(ends.group(2)), Integer.parseInt(ends.group(3)))
                        .mapToObj(number -> ends.group(1) + number)
                : Stream.of(range);
    }

    private static Map<String, Set<String>> listed() {
        Map<String, Set<String>> listed = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PackRulesTest.class.getResourceAsStream("/handbook/rules-by-pack.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" +", 3);
                listed.computeIfAbsent(parts[0], pack -> new TreeSet<>()).addAll(ids(parts[2]));
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return listed;
    }

    /** What a handbook's entries name, gaps that their sources settle, and what is left to people. */
    private static Set<String> rules(Handbook handbook) {
        Set<String> rules = new TreeSet<>(handbook.rules().keySet());
        rules.addAll(handbook.notEnforced(Locale.ENGLISH).keySet());
        for (HandbookEntry entry : handbook.entries()) {
            GAP.matcher(entry.source().orElse("")).results().forEach(gap -> rules.add(gap.group()));
        }
        return rules;
    }

    static Set<String> shipped() {
        return Handbook.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void each_handbook_has_exactly_the_rules_of_its_source(String id) {
        assertThat(rules(Handbook.load(id))).isEqualTo(LISTED.get(id));
    }

    @Test
    void every_listed_handbook_ships() {
        assertThat(Handbook.shipped()).isEqualTo(LISTED.keySet());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_acts_is_not_said_to_be_left_to_people(String id) {
        Handbook handbook = Handbook.load(id);
        Set<String> left = handbook.notEnforced(Locale.ENGLISH).keySet();
        assertThat(handbook.rules().keySet()).noneMatch(left::contains);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_reason_for_leaving_a_rule_to_people_is_in_both_languages(String id) {
        Handbook handbook = Handbook.load(id);
        Map<String, String> english = handbook.notEnforced(Locale.ENGLISH);
        handbook.notEnforced(Locale.CHINA)
                .forEach((rule, reason) -> assertThat(reason)
                        .as(rule)
                        .isNotEqualTo(english.get(rule))
                        .endsWith("。"));
        assertThat(english.values()).allMatch(reason -> reason.endsWith("."));
    }
}
