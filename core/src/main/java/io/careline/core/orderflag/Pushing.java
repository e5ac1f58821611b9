package io.careline.core.orderflag;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.FlagCodeBook;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.Platform;
import io.careline.orderflag.PlatformPush;
import io.careline.orderflag.PushRecorded;
import io.careline.orderflag.PushStatus;
import io.careline.orderflag.RecordPush;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a flag comes to the platforms: what each can carry is known beforehand, what each says is recorded. */
record Pushing(OrderFlagPolicy policy, FlagCodeBooks books) {
    static List<Platform> platforms(OrderFlag flag) {
        return flag.pushes().stream().map(PlatformPush::platform).toList();
    }

    static List<PlatformPush> pending(Collection<Platform> platforms, int edition) {
        return platforms.stream()
                .map(platform -> PlatformPush.pending(platform, edition))
                .toList();
    }

    List<Rejection> platformsAreKnown(Collection<Platform> platforms) {
        return platforms.stream()
                .filter(platform -> books.find(platform).isEmpty())
                .map(platform -> Rejection.of(OrderFlagReasons.PLATFORM_UNKNOWN).with("platform", platform))
                .toList();
    }

    /** What each platform cannot carry, to be told beside the events: the flag is set all the same. */
    List<Reason> limits(OrderAnnotation annotation, Optional<String> tagName, Collection<Platform> platforms) {
        List<Reason> findings = new ArrayList<>(0);
        for (Platform platform : platforms) {
            for (Rejection limit : limits(annotation, tagName, platform)) {
                findings.add(Findings.of(limit));
            }
        }
        return findings;
    }

    private List<Rejection> limits(OrderAnnotation annotation, Optional<String> tagName, Platform platform) {
        Optional<FlagCodeBook> book = books.find(platform);
        if (book.isEmpty()) {
            return List.of();
        }
        String name = book.get().tagNameLimit().isPresent() ? tagName.orElse("") : "";
        return book.get().encode(annotation, policy.language(), name).rejections();
    }

    List<PlatformPush> pushes(
            OrderAnnotation annotation, Optional<String> tagName, Collection<Platform> platforms, int edition) {
        List<PlatformPush> pushes = new ArrayList<>();
        for (Platform platform : platforms) {
            List<Rejection> limits = limits(annotation, tagName, platform);
            String codes = limits.stream().map(Rejection::code).collect(Collectors.joining(", "));
            pushes.add(
                    limits.isEmpty()
                            ? PlatformPush.pending(platform, edition)
                            : PlatformPush.rejected(platform, edition, codes));
        }
        return pushes;
    }

    /** A late report about an earlier change must not pass for one about the latest. */
    List<Rejection> isExpected(OrderFlag flag, RecordPush command, DecisionContext context) {
        if (flag.push(command.platform()).isEmpty()) {
            return List.of(Rejection.of(OrderFlagReasons.PUSH_NOT_EXPECTED).with("platform", command.platform()));
        }
        if (command.edition() != flag.edition()) {
            return List.of(Rejection.of(OrderFlagReasons.PUSH_OUTDATED)
                    .with("edition", command.edition())
                    .with("latest", flag.edition()));
        }
        return List.of();
    }

    List<OrderFlagEvent> record(OrderFlag flag, RecordPush command, DecisionContext context) {
        PlatformPush push = PlatformPush.builder()
                .platform(command.platform())
                .edition(command.edition())
                .status(command.rejection().isPresent() ? PushStatus.REJECTED : PushStatus.SYNCED)
                .reason(command.rejection())
                .build();
        return flag.pushes().contains(push)
                ? List.of()
                : List.of(PushRecorded.builder()
                        .push(push)
                        .attributes(command.attributes())
                        .build());
    }
}
