package io.careline.examples.replay;

import io.careline.examples.report.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language by its tag, upper or lower case. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
        return Language.find(tag).orElseThrow(() -> new TypeConversionException("\"" + tag + "\" must be en or zh-CN"));
    }
}
