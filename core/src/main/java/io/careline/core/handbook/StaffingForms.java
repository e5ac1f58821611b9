package io.careline.core.handbook;

import io.careline.staffing.AreaStaffingRule;
import io.careline.staffing.ContactChannel;
import io.careline.staffing.ServiceLevelDefinition;
import io.careline.staffing.ServiceLevelTarget;
import io.careline.staffing.ServiceTarget;
import io.careline.staffing.StaffingProfile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of what a handbook says of staffing: each channel's contacts and targets, and areas (rule R11). */
final class StaffingForms {
    private static final int MOST_PATIENCE = 1000;

    /** A share above nothing and below the whole. */
    private static final Shape<BigDecimal> SHARE = Words.matching(
                    "handbook.bad-share", "0[.](?=[0-9]*[1-9])[0-9]{1,6}", BigDecimal::new)
            .named("share");

    private static final Shape<BigDecimal> CONCURRENCY =
            Words.matching("handbook.bad-concurrency", "[1-9][0-9]?([.][0-9]{1,4})?|100", BigDecimal::new);

    private static final Shape<Duration> TIME = Words.matching(
                    "handbook.bad-duration", "PT(?=[0-9])([0-9]{1,2}H)?([0-9]{1,3}M)?([0-9]{1,5}S)?", Duration::parse)
            .named("shortTime");

    private static final Shape<Duration> TIME_ABOVE_ZERO = TIME.and((spot, time) -> {
        if (time.isZero()) {
            spot.fault("handbook.not-above-zero", Map.of("value", spot.node().asText()));
        }
    });

    private static final Shape<ServiceLevelTarget> LEVEL = Form.of(
                    ServiceLevelTarget::builder, ServiceLevelTarget.Builder::build)
            .required("share", SHARE, (level, share) -> level.share(share))
            .required("within", TIME, (level, time) -> level.within(time))
            .required(
                    "definition",
                    Words.constant(ServiceLevelDefinition.class),
                    (level, definition) -> level.definition(definition))
            .entry();

    /** A channel under way. */
    private static final class ChannelDraft {
        private final StaffingProfile.Builder profile = StaffingProfile.builder();
        private final ServiceTarget.Builder target = ServiceTarget.builder();
        private ContactChannel channel = ContactChannel.VOICE;
        private @Nullable Duration handlingTime;
        private @Nullable Duration patience;
    }

    private static final Shape<ChannelDraft> CHANNEL = Form.of(ChannelDraft::new, (ChannelDraft draft) -> draft)
            .required("channel", Words.code(ContactChannel::of), (draft, channel) -> draft.channel = channel)
            .required("handlingTime", TIME_ABOVE_ZERO, (draft, time) -> {
                draft.handlingTime = time;
                draft.profile.handlingTime(time);
            })
            .optional("patience", TIME_ABOVE_ZERO, (draft, patience) -> {
                draft.patience = patience;
                draft.profile.patience(patience);
            })
            .optional("concurrency", CONCURRENCY, (draft, number) -> draft.profile.concurrency(number))
            .optional("shrinkage", SHARE, (draft, share) -> draft.profile.shrinkage(share))
            .optional("serviceLevel", LEVEL, (draft, level) -> draft.target.serviceLevel(level))
            .optional("maximumOccupancy", SHARE, (draft, share) -> draft.target.maximumOccupancy(share))
            .optional("maximumAnswerTime", TIME_ABOVE_ZERO, (draft, time) -> draft.target.maximumAnswerTime(time))
            .optional("maximumAbandonment", SHARE, (draft, share) -> draft.target.maximumAbandonment(share))
            .entry()
            .check(StaffingForms::channelIsSound);

    private static final Shape<AreaStaffingRule> AREAS = Form.of(
                    AreaStaffingRule::builder, AreaStaffingRule.Builder::build)
            .optional("mostCustomers", Words.number(1, 1_000_000), (rule, most) -> rule.mostCustomers(most))
            .optional("repeated", Words.FLAG, (rule, isRepeated) -> rule.repeated(isRepeated))
            .entry();

    static final Shape<StaffingSection> STAFFING = Form.of(StaffingSection::new, section -> section)
            .optional(
                    "channels",
                    Listing.ofDistinct(CHANNEL, 1, 50, draft -> draft.channel),
                    (section, channels) -> section.channels = profiles(channels))
            .optional("areas", AREAS, (section, rule) -> section.areas = rule)
            .entry();

    private StaffingForms() {}

    private static void channelIsSound(Spot spot, ChannelDraft draft) {
        List<String> bounds = List.of("serviceLevel", "maximumOccupancy", "maximumAnswerTime", "maximumAbandonment");
        if (bounds.stream().noneMatch(spot.node()::has)) {
            spot.fault("handbook.no-target", Map.of("bounds", String.join(", ", bounds)));
        }
        if (draft.patience != null
                && draft.handlingTime != null
                && draft.patience.compareTo(draft.handlingTime.multipliedBy(MOST_PATIENCE)) > 0) {
            spot.child("patience").fault("handbook.patience-too-long");
        }
    }

    private static List<StaffingProfile> profiles(List<ChannelDraft> drafts) {
        return drafts.stream()
                .<StaffingProfile>map(draft -> draft.profile
                        .channel(draft.channel)
                        .target(draft.target.build())
                        .build())
                .toList();
    }
}
