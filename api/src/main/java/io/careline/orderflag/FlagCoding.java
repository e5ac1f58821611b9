package io.careline.orderflag;

import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns annotations into a platform's codes and back: what the platform lacks, it says. */
final class FlagCoding {
    private FlagCoding() {}

    static FlagEncoding encode(FlagCodeBook book, OrderAnnotation annotation, RemarkLanguage language, String tagName) {
        String remark = annotation.render(language);
        Optional<String> code = Optional.ofNullable(book.codes().get(annotation.flag()));
        List<Rejection> rejections = new ArrayList<>(tag(book, tagName));
        if (code.isEmpty()) {
            rejections.add(about(book, OrderFlagReasons.FLAG_UNREPRESENTABLE).with("flag", annotation.flag()));
        }
        if (book.remarkLimit().isPresent() && !book.remarkLimit().get().allows(remark)) {
            rejections.add(tooLong(
                    book, OrderFlagReasons.REMARK_TOO_LONG, book.remarkLimit().get(), remark));
        }
        return FlagEncoding.builder()
                .platform(book.platform())
                .code(code)
                .remark(remark)
                .tagName(Optional.of(tagName).filter(name -> !name.isBlank()))
                .rejections(rejections)
                .build();
    }

    static FlagDecoding decode(FlagCodeBook book, String code, String tagName) {
        List<Rejection> rejections = new ArrayList<>(tag(book, tagName));
        Optional<FlagColour> colour = book.codes().entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
        if (colour.isEmpty()) {
            rejections.add(about(book, OrderFlagReasons.CODE_UNKNOWN).with("code", code));
        }
        return FlagDecoding.builder()
                .platform(book.platform())
                .colour(rejections.isEmpty() ? colour : Optional.empty())
                .rejections(rejections)
                .build();
    }

    /** A platform that has names beside its colours wants both or neither; another has no place for a name. */
    private static List<Rejection> tag(FlagCodeBook book, String tagName) {
        if (book.tagNameLimit().isEmpty()) {
            return tagName.isBlank() ? List.of() : List.of(about(book, OrderFlagReasons.TAG_NAME_NOT_CARRIED));
        }
        if (tagName.isBlank()) {
            return List.of(about(book, OrderFlagReasons.TAG_NAME_MISSING));
        }
        TextLimit limit = book.tagNameLimit().get();
        return limit.allows(tagName)
                ? List.of()
                : List.of(tooLong(book, OrderFlagReasons.TAG_NAME_TOO_LONG, limit, tagName));
    }

    private static Rejection tooLong(FlagCodeBook book, String code, TextLimit limit, String text) {
        return about(book, code)
                .with("most", limit.most())
                .with("unit", limit.unit())
                .with("length", limit.unit().length(text));
    }

    private static Rejection about(FlagCodeBook book, String code) {
        return Rejection.of(code).with("platform", book.platform());
    }
}
