package io.careline.examples.month.page;

import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says a reason in both languages, with its moments by the clock on the desk's wall and its durations in words. */
final class ReasonText {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern DURATION = Pattern.compile("\\bPT(?=[0-9])[0-9HMS.]+\\b");

    private final ZoneId zone;

    ReasonText(ZoneId zone) {
        this.zone = zone;
    }

    Words of(Reason reason) {
        return Words.of(
                said(reason.message(Locale.ENGLISH)).en(),
                said(reason.message(Locale.SIMPLIFIED_CHINESE)).zh());
    }

    private Words said(String text) {
        String local = MOMENT.matcher(text)
                .replaceAll(moment -> Value.instant(Instant.parse(moment.group()), zone)
                        .words()
                        .en());
        return Words.of(spelled(local, true), spelled(local, false));
    }

    private static String spelled(String text, boolean isEnglish) {
        return DURATION.matcher(text).replaceAll(length -> {
            Words words = Value.duration(Duration.parse(length.group())).words();
            return isEnglish ? words.en() : words.zh();
        });
    }
}
