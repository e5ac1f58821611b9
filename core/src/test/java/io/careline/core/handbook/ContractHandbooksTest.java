package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.contract.ContractFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** HANDBOOKS.md tells of every rule where it acts, and which test proves it or why it is left to people. */
class ContractHandbooksTest {
    private static final Map<String, String> FAMILIES = families();

    private final RuleCatalogue catalogue = RuleCatalogue.read();
    private final RuleMentions tests = RuleMentions.inTests(Path.of("../api/src/test/java"), Path.of("src/test/java"));
    private final RuleMentions types =
            RuleMentions.inComments(Path.of("../api/src/main/java"), Path.of("src/main/java"));
    private final Map<String, Map<String, Set<String>>> places = new TreeMap<>();
    private final Map<String, Map<String, String>> reasons = new TreeMap<>();

    ContractHandbooksTest() {
        for (String id : Handbook.shipped()) {
            Handbook pack = Handbook.load(id);
            pack.rules().forEach((ruleId, pointers) -> pointers.forEach(pointer -> place(ruleId, id, pointer)));
            pack.entries()
                    .forEach(entry -> gaps(entry.source().orElse("")).forEach(gap -> place(gap, id, entry.pointer())));
            pack.notEnforced(Locale.ENGLISH)
                    .forEach((ruleId, reason) -> reasons.computeIfAbsent(ruleId, rule -> new LinkedHashMap<>())
                            .putIfAbsent(reason, id));
        }
    }

    /** The settled gaps that an entry's source names, such as {@code G14}. */
    private static Stream<String> gaps(String source) {
        return Pattern.compile("\\bG[0-9]+\\b").matcher(source).results().map(MatchResult::group);
    }

    private void place(String ruleId, String pack, String pointer) {
        places.computeIfAbsent(ruleId, rule -> new TreeMap<>())
                .computeIfAbsent(pack, name -> new TreeSet<>())
                .add(pointer.replaceAll("/[0-9]+", "").substring(1));
    }

    private static Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("L", "Leave");
        families.put("W", "Swaps");
        families.put("R", "Rosters and duty");
        families.put("H", "Handovers");
        families.put("A", "Attendance");
        families.put("C", "Conduct");
        families.put("K", "Scores, commission, reports");
        families.put("CP", "Complaints");
        families.put("CB", "Callbacks");
        families.put("OF", "Flags and remarks");
        families.put("RT", "Returns");
        families.put("CF", "Confidentiality");
        families.put("OL", "The way of an order");
        families.put("M", "Measures");
        families.put("G", "Contradictions and gaps");
        return families;
    }

    @Test
    void the_page_is_current() {
        List<String> page = new ArrayList<>(List.of(
                "# Handbooks, rule by rule",
                "",
                "Every rule of the handbooks that this library was made from, where it acts, and which test proves it. The",
                "page is written by `ContractHandbooksTest`, from the packs, the comments of the types and the names of the",
                "tests; it fails when the page is not so. The rules themselves stand in `rules.json` beside the tests.",
                "",
                "Sources: 000 restaurants, property developers and malls; 001 handbooks of eight trades; 002 five regulations",
                "of online shops; 003 regulations of service and ethics; 004 four regulations of companies. A *gap* is what",
                "they leave open or contradict each other in, *law* what holds beside them."));
        FAMILIES.forEach((family, title) -> addFamily(page, family, title));
        new ContractFile(Path.of("HANDBOOKS.md")).check(page);
    }

    private void addFamily(List<String> page, String family, String title) {
        page.addAll(List.of(
                "",
                "## " + title,
                "",
                "| rule | says | source | acts in | proved by, or left to people |",
                "|---|---|---|---|---|"));
        for (RuleCatalogue.Rule rule : catalogue.rules().values()) {
            if (rule.family().equals(family)) {
                page.add(String.join(
                        " | ",
                        "| " + rule.id(),
                        rule.text(),
                        String.join(", ", rule.sources()),
                        acts(rule.id()),
                        proof(rule.id()) + " |"));
            }
        }
    }

    private String acts(String ruleId) {
        List<String> parts = new ArrayList<>();
        places.getOrDefault(ruleId, Map.of())
                .forEach((pack, pointers) -> parts.add("`" + pack + "`: " + String.join(", ", pointers)));
        if (!types.of(ruleId).isEmpty()) {
            parts.add("types: " + String.join(", ", types.of(ruleId)));
        }
        return String.join("<br>", parts);
    }

    private String proof(String ruleId) {
        List<String> parts = new ArrayList<>();
        tests.of(ruleId).forEach(test -> parts.add("`" + test + "`"));
        String proof = String.join(", ", parts);
        Set<String> left = new LinkedHashSet<>();
        reasons.getOrDefault(ruleId, Map.of())
                .forEach((reason, pack) -> left.add("`" + pack + "`: " + reason.replace("|", "\\|")));
        return proof.isEmpty() || left.isEmpty()
                ? proof + String.join("<br>", left)
                : proof + "<br>" + String.join("<br>", left);
    }

    @Test
    @DisplayName("Every rule is proved by a test that names it, or a pack says why it is left to people")
    void every_rule_is_proved_or_left_to_people() {
        Set<String> missing = new TreeSet<>(catalogue.rules().keySet());
        missing.removeAll(tests.rules());
        missing.removeAll(reasons.keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void packs_cite_no_rule_that_there_is_not() {
        Set<String> cited = new TreeSet<>(places.keySet());
        cited.addAll(reasons.keySet());
        cited.removeAll(catalogue.rules().keySet());
        assertThat(cited).isEmpty();
    }

    @Test
    void every_family_has_its_place_in_the_page() {
        assertThat(catalogue.rules().values())
                .extracting(RuleCatalogue.Rule::family)
                .allMatch(FAMILIES::containsKey);
    }
}
