package io.careline.examples.month.page;

import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.run.Sight;
import io.careline.examples.report.Language;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says a reason in both languages: people by their names, statuses and the like as the page calls them, moments by the clock
 * on the desk's wall, durations in words, and of what the reader may not see nothing.
 */
final class ReasonText {
    /** What stands for a text that the reader may not see. */
    static final String HIDDEN = "####";

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern LOCAL = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})");
    private static final Pattern DURATION = Pattern.compile("\\bPT(?=[0-9])[0-9HMS.]+\\b");
    private static final Pattern HOURS = Pattern.compile("(\\d+) ?h\\b");
    private static final Pattern LIST = Pattern.compile("\\[(.*)]");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final List<String> KINDS = List.of(
            "leave-type", "role", "item", "offence", "colour", "delay", "criterion", "equipment", "outcome", "clock");

    private final ZoneId zone;
    private final Staff staff;
    private final Sight sight;

    ReasonText(ZoneId zone, Staff staff, Sight sight) {
        this.zone = zone;
        this.staff = staff;
        this.sight = sight;
    }

    /** What a reason is about: the first part of its code. */
    static String area(Reason reason) {
        return reason.code().substring(0, Math.max(0, reason.code().indexOf('.')));
    }

    /** Of a life cycle, whose statuses and commands have names of their own. */
    Words of(Reason reason, String lifecycle) {
        return Words.of(said(reason, lifecycle, Language.EN), said(reason, lifecycle, Language.ZH));
    }

    private String said(Reason reason, String lifecycle, Language language) {
        Map<String, Object> details = new TreeMap<>(reason.details().asMap());
        details.replaceAll((name, value) -> sight.shows(name) ? word(value, lifecycle, language) : HIDDEN);
        Attributes worded = Attributes.of(details);
        boolean isEnglish = language == Language.EN;
        Locale locale = isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        String text = reason instanceof Finding
                ? Finding.builder().code(reason.code()).details(worded).build().message(locale)
                : Rejection.builder()
                        .code(reason.code())
                        .details(worded)
                        .build()
                        .message(locale);
        return timed(text, isEnglish);
    }

    /** A text, or each of several ids, by the name that the page has for it. */
    private Object word(Object value, String lifecycle, Language language) {
        if (!(value instanceof String text)) {
            return value;
        }
        if (Names.has("law", text)) {
            return Names.of("law", text).in(language);
        }
        List<String> ids = List.of(LIST.matcher(text).replaceFirst("$1").split(", ", -1));
        return ids.stream().allMatch(id -> ID.matcher(id).matches())
                ? ids.stream()
                        .map(one -> name(one, lifecycle, language))
                        .collect(Collectors.joining(language == Language.EN ? ", " : "、"))
                : text;
    }

    private String name(String one, String lifecycle, Language language) {
        AgentId agent = AgentId.of(one);
        if (staff.find(agent).isPresent()) {
            return staff.name(agent);
        }
        if (Names.has(lifecycle, one)) {
            return Names.of(lifecycle, one).in(language);
        }
        return KINDS.stream()
                .filter(kind -> Names.has(kind, one))
                .findFirst()
                .map(kind -> Names.of(kind, one).in(language))
                .orElse(one);
    }

    private String timed(String text, boolean isEnglish) {
        String local = MOMENT.matcher(text)
                .replaceAll(moment -> Value.instant(Instant.parse(moment.group()), zone)
                        .words()
                        .en());
        String spelled = DURATION.matcher(LOCAL.matcher(local).replaceAll("$1 $2"))
                .replaceAll(length -> {
                    Words words = Value.duration(Duration.parse(length.group())).words();
                    return isEnglish ? words.en() : words.zh();
                });
        return isEnglish ? spelled : HOURS.matcher(spelled).replaceAll("$1 小时");
    }
}
